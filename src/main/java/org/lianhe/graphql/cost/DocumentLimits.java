package org.lianhe.graphql.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.parser.ParserOptions;
import org.lianhe.core.budget.LimitsProperties;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/** Rejects documents that exceed a limit, each as early as possible. */
public final class DocumentLimits {

	/** Most tokens of a document. */
	public static final int MAX_TOKENS = 4000;

	/**
	 * Most fields of a document, all its operations together, with fragments written out,
	 * as often as they are spread.
	 */
	public static final int MAX_SELECTIONS = 10_000;

	/** Most aliases of a document. */
	public static final int MAX_ALIASES = 500;

	/** Most directives of a document. */
	public static final int MAX_DIRECTIVES = 100;

	/** Most fields of {@code Query} in one operation. */
	public static final int MAX_ROOT_FIELDS = 100;

	/** Longest name in a document. */
	public static final int MAX_NAME_LENGTH = 200;

	/** Most operations of a document. */
	public static final int MAX_OPERATIONS = 50;

	/** Most fragments of a document. */
	public static final int MAX_FRAGMENTS = 200;

	/** Most fields of one operation, fragments merged in. */
	public static final int MAX_FIELDS = 2000;

	/** Most digits of a number. The time to parse one grows with their square. */
	private static final int MAX_DIGITS = 400;

	private final LimitsProperties limits;

	private final ParserOptions parserOptions;

	public DocumentLimits(LimitsProperties limits) {
		this.limits = limits;
		this.parserOptions = ParserOptions.newParserOptions()
			.captureIgnoredChars(false)
			.captureLineComments(false)
			.captureSourceLocation(true)
			.readerTrackData(false)
			.maxCharacters(limits.maxDocumentSize())
			.maxTokens(MAX_TOKENS)
			.maxWhitespaceTokens(limits.maxDocumentSize())
			.redactTokenParserErrorMessages(false)
			.build();
	}

	/** The options with which documents are parsed. */
	public ParserOptions parserOptions() {
		return this.parserOptions;
	}

	/** A cost beside the most that an operation may cost. */
	public QueryCost cost(long requested) {
		return new QueryCost(requested, this.limits.maxCost());
	}

	/** Checks a document before it is parsed. */
	public void check(String text) {
		check("characters", text.length(), this.limits.maxDocumentSize());
		int digits = 0;
		for (int i = 0; i < text.length(); i++) {
			digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
			if (digits > MAX_DIGITS) {
				throw new ApiException(ErrorCode.QUERY_TOO_COSTLY, "The document has a number of more than "
						+ MAX_DIGITS + " digits. Numbers here have at most 20.")
					.with("maximum", MAX_DIGITS);
			}
		}
	}

	/** Checks a document that was parsed, before it is validated. */
	public void check(Document document) {
		List<Node<?>> nodes = new ArrayList<>();
		addAll(document, nodes);
		check("aliases", aliases(nodes).count(), MAX_ALIASES);
		check("directives",
				nodes.stream()
					.filter(DirectivesContainer.class::isInstance)
					.mapToLong(DocumentLimits::directives)
					.sum(),
				MAX_DIRECTIVES);
		int longest = Stream.concat(aliases(nodes), names(nodes)).mapToInt(String::length).max().orElse(0);
		if (longest > MAX_NAME_LENGTH) {
			throw new ApiException(ErrorCode.QUERY_TOO_COSTLY, "The document has a name of " + longest
					+ " letters; names may have " + MAX_NAME_LENGTH + ". Take a shorter one.")
				.with("maximum", MAX_NAME_LENGTH);
		}
		nodes.forEach(DocumentLimits::checkNumber);
		DocumentMeasurement.check(document, this.limits.maxDepth());
	}

	/** Rejects a number that no type can hold. */
	private static void checkNumber(Node<?> node) {
		double value = (node instanceof FloatValue number) ? number.getValue().doubleValue()
				: (node instanceof IntValue number) ? number.getValue().doubleValue() : 0;
		if (Double.isInfinite(value)) {
			throw new ApiException(ErrorCode.GRAPHQL_VALIDATION_FAILED,
					"The document has a number that is too large. A Float is at most 1.8e308, an Int 2147483647.")
				.atLocations(Stream.ofNullable(node.getSourceLocation()).toList());
		}
	}

	private static void addAll(Node<?> node, List<Node<?>> nodes) {
		nodes.add(node);
		for (Node<?> child : node.getChildren()) {
			addAll(child, nodes);
		}
	}

	private static Stream<String> aliases(List<Node<?>> nodes) {
		return nodes.stream()
			.filter(Field.class::isInstance)
			.map((node) -> ((Field) node).getAlias())
			.filter(Objects::nonNull);
	}

	private static Stream<String> names(List<Node<?>> nodes) {
		return nodes.stream()
			.filter(NamedNode.class::isInstance)
			.map((node) -> ((NamedNode<?>) node).getName())
			.filter(Objects::nonNull);
	}

	private static long directives(Node<?> node) {
		return ((DirectivesContainer<?>) node).getDirectives().size();
	}

	/** The error for a document that the parser gave up on. */
	public ApiException tooManyTokens() {
		return error("more than " + QueryCost.format(MAX_TOKENS), "tokens, or too deep a nesting", MAX_TOKENS);
	}

	static void check(String parts, long number, int maximum) {
		if (number > maximum) {
			throw error(QueryCost.format(number), parts, maximum);
		}
	}

	private static ApiException error(String number, String parts, int maximum) {
		return new ApiException(ErrorCode.QUERY_TOO_COSTLY, "The document has " + number + " " + parts
				+ "; it may have " + QueryCost.format(maximum) + ". Ask in several queries.")
			.with("maximum", maximum);
	}

}

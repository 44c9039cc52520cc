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
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/** Rejects documents that exceed a limit, each as early as possible. */
public final class DocumentLimits {

	/** Most digits of a number. The time to parse one grows with their square. */
	private static final int MAX_DIGITS = 400;

	private final CostProperties limits;

	private final int maxDepth;

	private final ParserOptions parserOptions;

	/**
	 * Creates the limits.
	 * @param maxDepth deepest nesting of fields
	 */
	public DocumentLimits(CostProperties limits, int maxDepth) {
		this.limits = limits;
		this.maxDepth = maxDepth;
		this.parserOptions = ParserOptions.newParserOptions()
			.captureIgnoredChars(false)
			.captureLineComments(false)
			.captureSourceLocation(true)
			.readerTrackData(false)
			.maxCharacters(limits.characters())
			.maxTokens(limits.tokens())
			.maxWhitespaceTokens(limits.characters())
			.redactTokenParserErrorMessages(false)
			.build();
	}

	/** The options with which documents are parsed. */
	public ParserOptions parserOptions() {
		return this.parserOptions;
	}

	/** A cost beside the most that an operation may cost. */
	public QueryCost cost(long requested) {
		return new QueryCost(requested, this.limits.cost());
	}

	/** Checks a document before it is parsed. */
	public void check(String text) {
		check("characters", text.length(), this.limits.characters());
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
		check("aliases", aliases(nodes).count(), this.limits.aliases());
		check("directives",
				nodes.stream()
					.filter(DirectivesContainer.class::isInstance)
					.mapToLong(DocumentLimits::directives)
					.sum(),
				this.limits.directives());
		int longest = Stream.concat(aliases(nodes), names(nodes)).mapToInt(String::length).max().orElse(0);
		if (longest > this.limits.nameLength()) {
			throw new ApiException(ErrorCode.QUERY_TOO_COSTLY, "The document has a name of " + longest
					+ " letters; names may have " + this.limits.nameLength() + ". Take a shorter one.")
				.with("maximum", this.limits.nameLength());
		}
		nodes.forEach(DocumentLimits::checkNumber);
		DocumentMeasurement.check(document, this.limits, this.maxDepth);
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
		return error("more than " + QueryCost.format(this.limits.tokens()), "tokens, or too deep a nesting",
				this.limits.tokens());
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

package org.lianhe.graphql.execution;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;
import org.lianhe.core.error.ApiException;
import org.lianhe.graphql.cost.DocumentLimits;
import org.lianhe.graphql.cost.QueryCost;

/**
 * Parses and validates documents, each once, and keeps those that are valid up to a total
 * length.
 */
public final class DocumentCache implements PreparsedDocumentProvider {

	/** Most bytes of all documents together. */
	private static final int MAX_BYTES = 8 << 20;

	/** Bytes that a tree takes for each character of its text, as measured. */
	private static final int BYTES_OF_A_CHARACTER = 16;

	private static final int BYTES_OF_A_DOCUMENT = 500;

	private final Cache<String, ValidDocument> documents = Caffeine.newBuilder()
		.maximumWeight(MAX_BYTES)
		.weigher((String text, ValidDocument document) -> BYTES_OF_A_DOCUMENT + BYTES_OF_A_CHARACTER * text.length())
		.build();

	private final Supplier<GraphQLSchema> schema;

	private final DocumentLimits limits;

	private final ErrorMapper errors;

	DocumentCache(Supplier<GraphQLSchema> schema, DocumentLimits limits, ErrorMapper errors) {
		this.schema = schema;
		this.limits = limits;
		this.errors = errors;
	}

	/** The cached documents, for tests of their weight. */
	Cache<String, ValidDocument> documents() {
		return this.documents;
	}

	/**
	 * The document with this text.
	 * @throws ApiException if it exceeds a limit, is not GraphQL, or does not fit the
	 * schema
	 */
	public ValidDocument get(String text) {
		ValidDocument document = this.documents.getIfPresent(text);
		if (document == null) {
			try {
				document = new ValidDocument(text, parse(text));
			}
			catch (ApiException ex) {
				throw ex.withResponseExtension(QueryCost.KEY, this.limits.cost(0));
			}
			this.documents.put(text, document);
		}
		return document;
	}

	/** Error messages are rewritten, so they are always made in English. */
	private Document parse(String text) {
		this.limits.check(text);
		ExecutionInput input = ExecutionInput.newExecutionInput(text)
			.locale(Locale.ENGLISH)
			.graphQLContext((context) -> context.put(ParserOptions.class, this.limits.parserOptions()))
			.build();
		ParseAndValidateResult parsed = ParseAndValidate.parse(input);
		if (parsed.getSyntaxException() instanceof ParseCancelledException
				|| parsed.getSyntaxException() instanceof ParseCancelledTooDeepException) {
			throw this.limits.tooManyTokens();
		}
		checkErrors(parsed.getErrors());
		this.limits.check(parsed.getDocument());
		checkErrors(ParseAndValidate.validate(this.schema.get(), parsed.getDocument(), Locale.ENGLISH));
		ArgumentValidator.checkLiterals(this.schema.get(), parsed.getDocument());
		return parsed.getDocument();
	}

	private void checkErrors(List<? extends GraphQLError> found) {
		if (!found.isEmpty()) {
			throw ApiException
				.of(found.stream().map((error) -> this.errors.toApiException(error, this.schema.get(), "")).toList());
		}
	}

	/** The document that an interceptor put into the context, or one that is parsed. */
	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parse) {
		try {
			ValidDocument document = input.getGraphQLContext().get(ValidDocument.class);
			if (document == null) {
				document = get(input.getQuery());
				input.getGraphQLContext().put(ValidDocument.class, document);
			}
			return CompletableFuture.completedFuture(document.entry());
		}
		catch (ApiException ex) {
			return CompletableFuture.completedFuture(new PreparsedDocumentEntry(ex.errors()));
		}
	}

}

package org.lianhe.graphql.execution;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.ParseAndValidate;
import graphql.execution.ExecutionId;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.model.dataset.ReleaseReader;

import org.springframework.graphql.execution.GraphQlSource;

/**
 * Answers queries, or opens them for answers in other forms than JSON: parsed, validated
 * and limited alike, and refused in the same words.
 */
public final class QueryService {

	/** Key of what is given to the execution of a query that is only opened. */
	static final Class<QueryService> UNASKED = QueryService.class;

	/** Key of what is given to the execution of a query that is only validated. */
	static final Class<DocumentCache> UNREAD = DocumentCache.class;

	private final GraphQlSource source;

	private final DocumentCache documents;

	private final ReleaseReader releases;

	private final ErrorFactory errors;

	QueryService(GraphQlSource source, DocumentCache documents, ReleaseReader releases, ErrorFactory errors) {
		this.source = source;
		this.documents = documents;
		this.releases = releases;
		this.errors = errors;
	}

	/**
	 * The answer to a query, with or without errors.
	 * @param document of the query, which is not read again
	 */
	public ExecutionResult answer(Operation operation, ValidDocument document) {
		return execute(operation, (context) -> context.put(DocumentCache.FOUND, document));
	}

	/**
	 * Executes a document of the application itself, as one that anyone could send.
	 * @return the data, with null for objects that are not there
	 * @throws RequestErrorException if anything else is wrong
	 */
	public Map<String, @Nullable Object> read(Operation operation) {
		ExecutionResult result = answer(operation, document(operation));
		boolean isComplete = result.getErrors()
			.stream()
			.map(RequestErrorException::codeOf)
			.allMatch((code) -> code == ErrorCode.NOT_FOUND || code == ErrorCode.GONE);
		Map<String, @Nullable Object> data = result.getData();
		if (data == null || !isComplete) {
			throw new RequestErrorException(result.getErrors(), result.getExtensions());
		}
		return data;
	}

	/**
	 * Opens a query, which the caller closes.
	 * @param unasked items of a list for which no number is asked
	 * @throws RequestErrorException if there is anything wrong with it
	 */
	public StreamingExecution open(Operation operation, int unasked) {
		ExecutionResult result = execute(operation, (context) -> context.put(UNASKED, unasked));
		if (result.getData() instanceof StreamingExecution reading) {
			return reading;
		}
		throw new RequestErrorException(result.getErrors(), result.getExtensions());
	}

	/**
	 * The document of a query, which is parsed and validated unless that was done of
	 * late.
	 * @throws RequestErrorException if it is not valid
	 */
	public ValidDocument document(Operation operation) {
		ValidDocument known = this.documents.known(operation.query());
		return (known != null) ? known : validated(operation);
	}

	private ValidDocument validated(Operation operation) {
		ExecutionInput input = input(operation, (context) -> context.put(UNREAD, true));
		ExecutionResult result = this.source.graphQl().execute(input);
		ValidDocument found = input.getGraphQLContext().get(DocumentCache.FOUND);
		if (found == null || !result.getErrors().isEmpty()) {
			throw new RequestErrorException(result.getErrors(), result.getExtensions());
		}
		return found;
	}

	/** What is wrong with a document, whatever its variables; empty if it is valid. */
	public List<String> problems(String document) {
		ExecutionInput input = ExecutionInput.newExecutionInput(document).locale(Locale.ENGLISH).build();
		return ParseAndValidate.parseAndValidate(this.source.schema(), input)
			.getErrors()
			.stream()
			.map((error) -> this.errors.coded(error, this.source.schema(), "").getMessage())
			.toList();
	}

	/** The digest by which a valid document is known, however it is written. */
	public static String hash(String document) {
		return ValidDocument.hash(Parser.parse(document));
	}

	/** Whether a document, valid or not, asks to change something. */
	public static boolean isMutation(String document, @Nullable String operation) {
		try {
			return ValidDocument.isMutation(Parser.parse(document), operation);
		}
		catch (InvalidSyntaxException ex) {
			return false;
		}
	}

	private ExecutionResult execute(Operation operation, Consumer<GraphQLContext.Builder> how) {
		return this.source.graphQl().execute(input(operation, how));
	}

	private static ExecutionInput input(Operation operation, Consumer<GraphQLContext.Builder> how) {
		return ExecutionInput.newExecutionInput(operation.query())
			.operationName(operation.name())
			.variables(operation.variables())
			.executionId(ExecutionId.from(operation.request()))
			.graphQLContext(how)
			.graphQLContext((context) -> context.put(LanguagePreferences.class, operation.languages()))
			.build();
	}

	/** Anything thrown while a query was read, in the words for whoever sent it. */
	public RequestErrorException rejected(RuntimeException thrown, String request) {
		if (thrown instanceof RequestErrorException rejection) {
			return rejection;
		}
		return RequestErrorException.of(this.errors.error(thrown, request), this.releases.last());
	}

	/**
	 * A query as it was sent.
	 *
	 * @param query the document
	 * @param name of the operation, or null where there is but one
	 * @param variables as sent
	 * @param languages that the reader wants
	 * @param request id of the request
	 */
	public record Operation(String query, @Nullable String name, Map<String, Object> variables,
			LanguagePreferences languages, String request) {
	}

}

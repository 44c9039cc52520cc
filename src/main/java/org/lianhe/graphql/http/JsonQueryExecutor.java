package org.lianhe.graphql.http;

import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.graphql.cost.QueryCost;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.graphql.execution.RequestErrorException;
import org.lianhe.model.dataset.Release;
import tools.jackson.databind.json.JsonMapper;

/** Executes queries and writes their answers as JSON. */
final class JsonQueryExecutor {

	private final QueryService operations;

	private final EntityTagFactory tags;

	private final JsonMapper json;

	private final JsonMapper sorted;

	JsonQueryExecutor(QueryService operations, EntityTagFactory tags, JsonMapper json) {
		this.operations = operations;
		this.tags = tags;
		this.json = json;
		this.sorted = EntityTagFactory.sorted(json);
	}

	/**
	 * The tag of the answer to a query, if it is from this content of the store and has
	 * no errors.
	 */
	EntityTag tag(ExecutableQuery query, String content) {
		QueryService.Operation operation = query.operation();
		String name = (operation.name() != null) ? operation.name() : "";
		Map<String, Object> read = query.document().declared(operation.name(), operation.variables());
		return this.tags.tag(content, query.document().hash(), name, this.sorted.writeValueAsString(read),
				operation.languages().toString(), query.type().toString());
	}

	/** The answer. It has a tag if it has no errors. */
	CachedResponse answer(ExecutableQuery query) {
		ExecutionResult result = this.operations.answer(query.operation(), query.document());
		byte[] body = this.json.writeValueAsBytes(result.toSpecification());
		String type = query.type().toString();
		List<ErrorCode> codes = result.getErrors().stream().map(RequestErrorException::codeOf).toList();
		QueryOutcome exchange = query.exchange(QueryOutcome.Outcome.EXECUTED)
			.with(QueryCost.in(result.getExtensions()), codes);
		if (codes.isEmpty()) {
			String content = content(result);
			return new CachedResponse(CachedResponse.OK, type, body, (content != null) ? tag(query, content) : null,
					exchange);
		}
		int status = result.isDataPresent() ? CachedResponse.OK : ErrorStatuses.of(codes.get(0), query.type());
		return new CachedResponse(status, type, body, null,
				RequestErrorException.secondsToWait(result.getErrors().get(0)).orElse(null), exchange);
	}

	/** The content of the store that was read, if it could be. */
	private static @Nullable String content(ExecutionResult result) {
		Map<Object, Object> extensions = result.getExtensions();
		return (extensions != null && extensions.get("dataset") instanceof Release release) ? release.contentId()
				: null;
	}

}

package org.lianhe.http;

import java.util.List;
import java.util.Map;
import java.util.Map;

import graphql.ExecutionResult;
import org.jspecify.annotations.Nullable;
import org.lianhe.cost.Bill;
import org.lianhe.dataset.Release;
import org.lianhe.error.Code;
import org.lianhe.graphql.Operations;
import org.lianhe.graphql.Rejection;
import tools.jackson.databind.json.JsonMapper;

/** Executes queries and writes their answers as JSON. */
final class Execution {

	private final Operations operations;

	private final EntityTags tags;

	private final JsonMapper json;

	private final JsonMapper sorted;

	Execution(Operations operations, EntityTags tags, JsonMapper json) {
		this.operations = operations;
		this.tags = tags;
		this.json = json;
		this.sorted = EntityTags.sorted(json);
	}

	/**
	 * The tag of the answer to a query, if it is from this content of the store and has
	 * no errors.
	 */
	EntityTag tag(Query query, String content) {
		Operations.Operation operation = query.operation();
		String name = (operation.name() != null) ? operation.name() : "";
		Map<String, Object> read = query.document().declared(operation.name(), operation.variables());
		return this.tags.tag(content, query.document().hash(), name, this.sorted.writeValueAsString(read),
				operation.languages().toString(), query.type().toString());
	}

	/** The answer. It has a tag if it has no errors. */
	Reply answer(Query query) {
		ExecutionResult result = this.operations.answer(query.operation(), query.document());
		byte[] body = this.json.writeValueAsBytes(result.toSpecification());
		String type = query.type().toString();
		List<Code> codes = result.getErrors().stream().map(Rejection::codeOf).toList();
		Exchange exchange = query.exchange(Exchange.Outcome.EXECUTED).with(Bill.in(result.getExtensions()), codes);
		if (codes.isEmpty()) {
			String content = content(result);
			return new Reply(Reply.OK, type, body, (content != null) ? tag(query, content) : null, exchange);
		}
		int status = result.isDataPresent() ? Reply.OK : Statuses.of(codes.get(0), query.type());
		return new Reply(status, type, body, null, Rejection.secondsToWait(result.getErrors().get(0)).orElse(null),
				exchange);
	}

	/** The content of the store that was read, if it could be. */
	private static @Nullable String content(ExecutionResult result) {
		Map<Object, Object> extensions = result.getExtensions();
		return (extensions != null && extensions.get("dataset") instanceof Release release) ? release.state() : null;
	}

}

package org.lianhe.graphql.http;

import java.util.List;

import org.lianhe.graphql.execution.QueryService.Operation;
import org.lianhe.graphql.execution.ValidDocument;

import org.springframework.http.MediaType;

/**
 * A query that is valid and may be executed.
 *
 * @param operation what is asked
 * @param document that it is in
 * @param type media type of the answer
 */
record ExecutableQuery(Operation operation, ValidDocument document, MediaType type) {

	/** What is said of it to those who count. */
	QueryOutcome exchange(QueryOutcome.Outcome outcome) {
		return new QueryOutcome(this.document.operation(this.operation.name()), this.document.hash(), outcome, null,
				List.of());
	}

}

package org.lianhe.http;

import java.util.List;

import org.lianhe.graphql.Operations.Operation;
import org.lianhe.graphql.ValidDocument;
import org.springframework.http.MediaType;

/**
 * A query that is valid and may be executed.
 *
 * @param operation what is asked
 * @param document that it is in
 * @param type media type of the answer
 */
record Query(Operation operation, ValidDocument document, MediaType type) {

	/** What is said of it to those who count. */
	Exchange exchange(Exchange.Outcome outcome) {
		return new Exchange(this.document.operation(this.operation.name()), this.document.hash(), outcome, null,
				List.of());
	}

}

package org.lianhe.fuzz;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is asked, before it is put into a request.
 *
 * @param document whether GraphQL or not
 * @param variables by name
 * @param operation the name of the one to run, or null
 * @param isValid whether it fits the schema
 */
record Drawn(String document, Map<String, @Nullable Object> variables, @Nullable String operation, boolean isValid) {

	/** The variable that a walk sets to the cursor of its next page. */
	static final String PAGE = "page";

	Drawn bent(String document) {
		return new Drawn(document, this.variables, this.operation, false);
	}

	Drawn bent(Map<String, @Nullable Object> variables) {
		return new Drawn(this.document, variables, this.operation, false);
	}

}

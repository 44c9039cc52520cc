package org.lianhe.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.AstPrinter;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A query that is asked for as a table.
 *
 * @param query the document
 * @param operation the name of the operation, or null
 * @param variables as sent
 * @param form in which the table is sent
 * @param nested what becomes of lists within rows
 * @param languages as {@code Accept-Language} has them, or null
 */
record TableRequest(String query, @Nullable String operation, Map<String, Object> variables, Form form, Nested nested,
		@Nullable String languages) {

	/** Longest address that is given. */
	private static final int LONGEST = 6_000;

	/**
	 * The address under which GET answers with the same table, whatever the headers; null
	 * if it is too long to be asked for.
	 * @param endpoint address of the endpoint
	 */
	@Nullable String permalink(String endpoint, JsonMapper json) {
		Map<String, @Nullable String> parameters = new LinkedHashMap<>();
		parameters.put("query", AstPrinter.printAstCompact(Parser.parse(this.query)));
		parameters.put("operationName", this.operation);
		parameters.put("variables", this.variables.isEmpty() ? null : json.writeValueAsString(this.variables));
		parameters.put("nested", (this.nested != Nested.ROWS) ? this.nested.word() : null);
		parameters.put("lang", this.languages);
		parameters.put("format", this.form.word());
		List<String> parts = parameters.entrySet()
			.stream()
			.filter((parameter) -> parameter.getValue() != null)
			.map((parameter) -> parameter.getKey() + "=" + UriUtils.encode(parameter.getValue(), UTF_8))
			.toList();
		String address = endpoint + "?" + String.join("&", parts);
		return (address.length() <= LONGEST) ? address : null;
	}

}

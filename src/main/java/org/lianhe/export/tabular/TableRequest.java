package org.lianhe.export.tabular;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.AstPrinter;
import graphql.parser.Parser;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.graphql.execution.ValidDocument;
import org.lianhe.graphql.http.GraphQlHttpExchange;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A request for a table.
 *
 * @param exchange the HTTP request
 * @param request the GraphQL request
 * @param form format of the table
 * @param nested how lists within rows are shown
 * @param hasByteOrderMark whether the table starts with a byte order mark
 */
record TableRequest(GraphQlHttpExchange exchange, GraphQlRequest request, TableFormat form, NestedListMode nested,
		boolean hasByteOrderMark) {

	/** Longest permalink. */
	private static final int MAX_LENGTH = 6_000;

	/**
	 * Reads the parameters of a table.
	 * @param type the media type that the client prefers; null if it names a format
	 * @throws org.lianhe.core.error.ApiException if a parameter is not valid
	 */
	static TableRequest of(GraphQlHttpExchange exchange, GraphQlRequest request, @Nullable MediaType type) {
		HttpServletRequest http = exchange.request();
		TableFormat form = (type != null) ? TableFormat.of(type) : TableFormat.of(http.getParameter("format"));
		return new TableRequest(exchange, request, form, NestedListMode.of(http.getParameter("nested")),
				ByteOrderMark.isRequested(http.getParameter(ByteOrderMark.PARAMETER), form)
						|| ByteOrderMark.isAccepted(exchange.accept(), form));
	}

	HttpServletRequest http() {
		return this.exchange.request();
	}

	QueryService.Operation operation() {
		return new QueryService.Operation(this.request.getDocument(), this.request.getOperationName(),
				this.request.getVariables(), this.exchange.languagePreferences(), this.exchange.requestId());
	}

	/** All that the table depends on beside the dataset. */
	String[] parts(ValidDocument document, JsonMapper json) {
		String operation = this.request.getOperationName();
		return new String[] { document.hash(), (operation != null) ? operation : "",
				json.writeValueAsString(document.declaredVariables(operation, this.request.getVariables())),
				this.exchange.languagePreferences().toString(), this.form.word(), this.nested.word(),
				this.hasByteOrderMark ? ByteOrderMark.PARAMETER : "" };
	}

	/**
	 * The URL of the same table, which depends on no headers; null if it is too long.
	 * @param endpoint address of the endpoint
	 */
	@Nullable String permalink(String endpoint, JsonMapper json) {
		Map<String, @Nullable String> parameters = new LinkedHashMap<>();
		parameters.put("query", AstPrinter.printAstCompact(Parser.parse(this.request.getDocument())));
		parameters.put("operationName", this.request.getOperationName());
		parameters.put("variables",
				this.request.getVariables().isEmpty() ? null : json.writeValueAsString(this.request.getVariables()));
		parameters.put("nested", (this.nested != NestedListMode.ROWS) ? this.nested.word() : null);
		parameters.put("lang", this.exchange.languages());
		parameters.put("format", this.form.word());
		parameters.put(ByteOrderMark.PARAMETER, this.hasByteOrderMark ? "true" : null);
		List<String> parts = parameters.entrySet()
			.stream()
			.filter((parameter) -> parameter.getValue() != null)
			.map((parameter) -> parameter.getKey() + "=" + UriUtils.encode(parameter.getValue(), UTF_8))
			.toList();
		String address = endpoint + "?" + String.join("&", parts);
		return (address.length() <= MAX_LENGTH) ? address : null;
	}

}

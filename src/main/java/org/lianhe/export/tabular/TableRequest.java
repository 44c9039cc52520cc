package org.lianhe.export.tabular;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.AstPrinter;
import graphql.parser.Parser;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.graphql.execution.ValidDocument;
import org.lianhe.graphql.http.GraphQlHttpRequest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A query that is asked for as a table.
 *
 * @param asked the request
 * @param form in which the table is sent
 * @param nested how lists within rows are shown
 * @param hasByteOrderMark whether the table starts with a byte order mark
 */
record TableRequest(GraphQlHttpRequest asked, TableFormat form, NestedListMode nested, boolean hasByteOrderMark) {

	/** Longest address that is given. */
	private static final int LONGEST = 6_000;

	/**
	 * Reads what a table is to be like.
	 * @param chosen the media type that is liked best, where no format is named
	 * @throws org.lianhe.core.error.ApiException if a parameter is not what it takes
	 */
	static TableRequest of(GraphQlHttpRequest asked, HttpServletRequest received, @Nullable MediaType chosen) {
		TableFormat form = (chosen != null) ? TableFormat.of(chosen) : TableFormat.of(received.getParameter("format"));
		return new TableRequest(asked, form, NestedListMode.of(received.getParameter("nested")),
				ByteOrderMark.isRequested(received.getParameter(ByteOrderMark.PARAMETER), form));
	}

	/** All that the table depends on beside the dataset. */
	String[] parts(ValidDocument document, JsonMapper json) {
		String operation = this.asked.operationName();
		return new String[] { document.hash(), (operation != null) ? operation : "",
				json.writeValueAsString(document.declared(operation, this.asked.variables())),
				LanguagePreferences.ofHeader(this.asked.languages()).toString(), this.form.word(), this.nested.word(),
				this.hasByteOrderMark ? ByteOrderMark.PARAMETER : "" };
	}

	/**
	 * The address under which GET answers with the same table, whatever the headers; null
	 * if it is too long to be asked for.
	 * @param endpoint address of the endpoint
	 */
	@Nullable String permalink(String endpoint, JsonMapper json) {
		Map<String, @Nullable String> parameters = new LinkedHashMap<>();
		parameters.put("query", AstPrinter.printAstCompact(Parser.parse(this.asked.query())));
		parameters.put("operationName", this.asked.operationName());
		parameters.put("variables",
				this.asked.variables().isEmpty() ? null : json.writeValueAsString(this.asked.variables()));
		parameters.put("nested", (this.nested != NestedListMode.ROWS) ? this.nested.word() : null);
		parameters.put("lang", this.asked.languages());
		parameters.put("format", this.form.word());
		parameters.put(ByteOrderMark.PARAMETER, this.hasByteOrderMark ? "true" : null);
		List<String> parts = parameters.entrySet()
			.stream()
			.filter((parameter) -> parameter.getValue() != null)
			.map((parameter) -> parameter.getKey() + "=" + UriUtils.encode(parameter.getValue(), UTF_8))
			.toList();
		String address = endpoint + "?" + String.join("&", parts);
		return (address.length() <= LONGEST) ? address : null;
	}

}

package org.lianhe.export.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.graphql.execution.StreamingExecution;
import org.lianhe.model.dataset.Release;
import tools.jackson.databind.json.JsonMapper;

/** Opens queries as tables. */
public final class TableService {

	/** Most items of a nested list for which the query gives no number. */
	public static final int MAX_NESTED_ITEMS = 10_000;

	private final QueryService operations;

	private final int maxNestedItems;

	private final Duration timeout;

	private final JsonMapper json;

	TableService(QueryService operations, int maxNestedItems, Duration timeout, JsonMapper json) {
		this.operations = operations;
		this.maxNestedItems = maxNestedItems;
		this.timeout = timeout;
		this.json = json;
	}

	/**
	 * Opens a document with one operation, in the default languages. The caller closes
	 * it.
	 * @param request id of the request
	 * @throws org.lianhe.core.error.ApiException if it is not valid or cannot be a table
	 */
	public TableRows open(String document, NestedListMode nested, String request) {
		TableRows rows = outline(
				new QueryService.Operation(document, null, Map.of(), LanguagePreferences.DEFAULT, request), nested);
		try {
			rows.begin();
			return rows;
		}
		catch (RuntimeException ex) {
			rows.close();
			throw ex;
		}
	}

	/**
	 * Creates a writer for rows of the caller.
	 * @param release release that the rows are from
	 */
	public RowWriter createWriter(TableFormat form, OutputStream out, List<TableColumn> columns, Release release)
			throws IOException {
		return form.open(out, columns, release, this.json);
	}

	/** Opens an operation without reading rows. The caller closes it. */
	TableRows outline(QueryService.Operation operation, NestedListMode nested) {
		StreamingExecution reading = this.operations.open(operation, this.maxNestedItems + 1);
		try {
			return new TableRows(reading, nested, this.maxNestedItems, this.timeout, this.json);
		}
		catch (RuntimeException ex) {
			reading.close();
			throw ex;
		}
	}

}

package org.lianhe.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.lianhe.dataset.Release;
import org.lianhe.graphql.Operations;
import org.lianhe.graphql.Reading;
import org.lianhe.name.Languages;
import tools.jackson.databind.json.JsonMapper;

/** Opens queries as tables. */
public final class Tables {

	private final Operations operations;

	private final TableLimits limits;

	private final JsonMapper json;

	Tables(Operations operations, TableLimits limits, JsonMapper json) {
		this.operations = operations;
		this.limits = limits;
		this.json = json;
	}

	/**
	 * Opens a document of one operation, which the caller closes.
	 * @param request id of the request
	 * @throws org.lianhe.graphql.Rejection if there is anything wrong with it
	 * @throws org.lianhe.error.Refusal if it cannot be a table
	 */
	public Rows open(String document, Map<String, Object> variables, Languages languages, Nested nested,
			String request) {
		return open(new Operations.Operation(document, null, variables, languages, request), nested);
	}

	/**
	 * Begins a table whose rows the caller gives.
	 * @param release that the rows are from
	 */
	public RowWriter writer(Form form, OutputStream out, List<Column> columns, Release release) throws IOException {
		return form.open(new Sheet(out, columns, release, this.json));
	}

	/** Opens an operation, which the caller closes, and reads the first rows. */
	Rows open(Operations.Operation operation, Nested nested) {
		Rows rows = outline(operation, nested);
		try {
			rows.begin();
			return rows;
		}
		catch (RuntimeException ex) {
			rows.close();
			throw ex;
		}
	}

	/** Opens an operation, which the caller closes, and reads no row. */
	Rows outline(Operations.Operation operation, Nested nested) {
		Reading reading = this.operations.open(operation, this.limits.nested() + 1);
		try {
			return new Rows(reading, nested, this.limits, this.json);
		}
		catch (RuntimeException ex) {
			reading.close();
			throw ex;
		}
	}

}

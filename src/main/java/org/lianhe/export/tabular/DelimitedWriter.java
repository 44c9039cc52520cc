package org.lianhe.export.tabular;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes CSV and TSV with a header, quoted as in RFC 4180. Numbers are written without an
 * exponent. Null is empty and an empty string is a pair of quotes; in a table with a
 * single column null is a pair of quotes too, because readers skip empty lines.
 */
final class DelimitedWriter implements RowWriter {

	private static final String EMPTY = "\"\"";

	private final Writer out;

	private final char delimiter;

	private final JsonMapper json;

	private final boolean isSingleColumn;

	DelimitedWriter(OutputStream out, List<TableColumn> columns, JsonMapper json, char delimiter) throws IOException {
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		this.delimiter = delimiter;
		this.json = json;
		this.isSingleColumn = columns.size() == 1;
		writeRow(columns.stream().map(TableColumn::name).toArray());
	}

	@Override
	public void writeRow(@Nullable Object[] cells) throws IOException {
		for (int i = 0; i < cells.length; i++) {
			if (i > 0) {
				this.out.write(this.delimiter);
			}
			write(cells[i]);
		}
		this.out.write("\r\n");
	}

	private void write(@Nullable Object value) throws IOException {
		if (value == null) {
			this.out.write(this.isSingleColumn ? EMPTY : "");
			return;
		}
		String text = (value instanceof List<?> list) ? this.json.writeValueAsString(list) : format(value);
		if (text.isEmpty()) {
			this.out.write(EMPTY);
		}
		else if (needsQuotes(text)) {
			this.out.write('"' + text.replace("\"", EMPTY) + '"');
		}
		else {
			this.out.write(text);
		}
	}

	/** Formats a value as text. Floats have a decimal point and no exponent. */
	static String format(Object value) {
		String text = value.toString();
		if (!(value instanceof Double) || text.indexOf('E') < 0) {
			return text;
		}
		String plain = new BigDecimal(text).stripTrailingZeros().toPlainString();
		return (plain.indexOf('.') < 0) ? plain + ".0" : plain;
	}

	private boolean needsQuotes(String text) {
		return text.chars()
			.anyMatch((character) -> character == this.delimiter || character == '"' || character == '\n'
					|| character == '\r');
	}

	@Override
	public void flush() throws IOException {
		this.out.flush();
	}

}

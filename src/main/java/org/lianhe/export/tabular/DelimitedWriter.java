package org.lianhe.export.tabular;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes delimited text as RFC 4180 has it, with a header: CRLF ends a line, and a cell
 * is quoted that holds the delimiter, a quote or an end of line. Null is empty, and an
 * empty string is a pair of quotes; so is null in a table of one column, whose line would
 * be empty and passed over by readers.
 */
final class DelimitedWriter implements RowWriter {

	private static final String EMPTY = "\"\"";

	private final Writer out;

	private final char delimiter;

	private final JsonMapper json;

	private final boolean isNarrow;

	DelimitedWriter(RowBuffer sheet, char delimiter) throws IOException {
		this.out = new BufferedWriter(new OutputStreamWriter(sheet.out(), StandardCharsets.UTF_8));
		this.delimiter = delimiter;
		this.json = sheet.json();
		this.isNarrow = sheet.columns().size() == 1;
		row(sheet.columns().stream().map(TableColumn::name).toArray());
	}

	@Override
	public void row(@Nullable Object[] cells) throws IOException {
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
			this.out.write(this.isNarrow ? EMPTY : "");
			return;
		}
		String text = (value instanceof List<?> list) ? this.json.writeValueAsString(list) : value.toString();
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

	private boolean needsQuotes(String text) {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character == this.delimiter || character == '"' || character == '\n' || character == '\r') {
				return true;
			}
		}
		return false;
	}

	@Override
	public void flush() throws IOException {
		this.out.flush();
	}

	@Override
	public void end() throws IOException {
		this.out.flush();
	}

}

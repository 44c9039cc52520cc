package org.lianhe.export.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.json.JsonMapper;

/** Writes each row as a JSON object on its own line. */
final class JsonLinesWriter implements RowWriter {

	private final JsonGenerator json;

	private final OutputStream out;

	private final List<SerializedString> names;

	JsonLinesWriter(OutputStream out, List<TableColumn> columns, JsonMapper json) {
		this.out = out;
		this.json = json.writer()
			.without(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.withRootValueSeparator("")
			.createGenerator(out);
		this.names = columns.stream().map((column) -> new SerializedString(column.name())).toList();
	}

	@Override
	public void writeRow(@Nullable Object[] cells) {
		this.json.writeStartObject();
		for (int i = 0; i < cells.length; i++) {
			this.json.writeName(this.names.get(i));
			write(cells[i]);
		}
		this.json.writeEndObject();
		this.json.writeRaw('\n');
	}

	private void write(@Nullable Object value) {
		if (value instanceof String text) {
			this.json.writeString(text);
		}
		else {
			this.json.writePOJO(value);
		}
	}

	@Override
	public void flush() throws IOException {
		this.json.flush();
		this.out.flush();
	}

}

package org.lianhe.export.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;

/** Writes a JSON object a row, each on a line of its own. */
final class JsonLinesWriter implements RowWriter {

	private final JsonGenerator json;

	private final OutputStream out;

	private final List<SerializedString> names;

	JsonLinesWriter(RowBuffer sheet) {
		this.out = sheet.out();
		this.json = sheet.json()
			.writer()
			.without(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.withRootValueSeparator("")
			.createGenerator(sheet.out());
		this.names = sheet.columns().stream().map((column) -> new SerializedString(column.name())).toList();
	}

	@Override
	public void row(@Nullable Object[] cells) {
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
		else if (value instanceof Integer number) {
			this.json.writeNumber(number);
		}
		else if (value instanceof Double number) {
			this.json.writeNumber(number);
		}
		else if (value instanceof Boolean truth) {
			this.json.writeBoolean(truth);
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

	@Override
	public void end() throws IOException {
		flush();
	}

}

package org.lianhe.model.release;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes changes as JSON Lines, with the values before and after. */
final class DeltaLineWriter {

	private static final List<String> NAMES = List.of("action", "recordType", "slug", "property", "field", "fact",
			"formerFact", "before", "after", "mergedInto", "reason");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int ROOM = 1 << 16;

	private final OutputStream out;

	private final StringBuilder gathered = new StringBuilder();

	DeltaLineWriter(OutputStream out) {
		this.out = out;
	}

	/** Writes a row of {@link DeltaReader}. */
	void write(@Nullable Object[] row) {
		for (int i = 0; i < row.length; i++) {
			String name = NAMES.get(i);
			boolean isJson = "before".equals(name) || "after".equals(name);
			this.gathered.append((i == 0) ? '{' : ',')
				.append('"')
				.append(name)
				.append("\":")
				.append((isJson && row[i] != null) ? row[i] : JSON.writeValueAsString(row[i]));
		}
		this.gathered.append("}\n");
		if (this.gathered.length() > ROOM) {
			flush();
		}
	}

	void flush() {
		try {
			this.out.write(this.gathered.toString().getBytes(StandardCharsets.UTF_8));
			this.gathered.setLength(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package org.lianhe.export.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.SpellingSuggestions;
import org.lianhe.model.dataset.Release;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;

/** The formats of tables. */
public enum TableFormat {

	CSV("text/csv", "text/csv;charset=utf-8;header=present",
			(out, columns, release, json) -> new DelimitedWriter(out, columns, json, ',')),

	/** Tab-separated values, quoted as in CSV. */
	TSV("text/tab-separated-values", "text/tab-separated-values;charset=utf-8",
			(out, columns, release, json) -> new DelimitedWriter(out, columns, json, '\t')),

	/** JSON Lines: a JSON object on each line. */
	NDJSON("application/x-ndjson", "application/x-ndjson",
			(out, columns, release, json) -> new JsonLinesWriter(out, columns, json)),

	/** An Arrow IPC stream. */
	ARROW("application/vnd.apache.arrow.stream", "application/vnd.apache.arrow.stream",
			(out, columns, release, json) -> new ArrowWriter(out, TypedColumn.of(columns, json), release)),

	PARQUET("application/vnd.apache.parquet", "application/vnd.apache.parquet",
			(out, columns, release, json) -> new ParquetTableWriter(out, TypedColumn.of(columns, json), release));

	private final MediaType type;

	private final String contentType;

	private final WriterFactory factory;

	TableFormat(String type, String contentType, WriterFactory factory) {
		this.type = MediaType.parseMediaType(type);
		this.contentType = contentType;
		this.factory = factory;
	}

	/** Returns the value of the {@code format} parameter, which is the file extension. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	public MediaType type() {
		return this.type;
	}

	public String contentType() {
		return this.contentType;
	}

	/** Whether the format is compressed. */
	boolean isPacked() {
		return this == PARQUET;
	}

	/** Starts a table. */
	RowWriter open(OutputStream out, List<TableColumn> columns, Release release, JsonMapper json) throws IOException {
		return this.factory.open(out, columns, release, json);
	}

	static TableFormat of(String parameter) {
		return parse("format", parameter, TableFormat.class);
	}

	static TableFormat of(MediaType type) {
		return Stream.of(values()).filter((format) -> format.type.equals(type)).findFirst().orElseThrow();
	}

	/** Parses a parameter whose values are the lower-case names of an enum. */
	static <E extends Enum<E>> E parse(String name, @Nullable String value, Class<E> type) {
		List<String> words = Stream.of(type.getEnumConstants())
			.map((constant) -> constant.name().toLowerCase(Locale.ROOT))
			.toList();
		if (value == null || !words.contains(value)) {
			throw ApiException
				.badInput("`" + name + "` is \"" + value + "\"; it takes " + String.join(", ", words) + "."
						+ SpellingSuggestions.sentence(SpellingSuggestions.forWord(String.valueOf(value), words)))
				.with("argument", name);
		}
		return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
	}

	@FunctionalInterface
	private interface WriterFactory {

		RowWriter open(OutputStream out, List<TableColumn> columns, Release release, JsonMapper json)
				throws IOException;

	}

}

package org.lianhe.export.tabular;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.SpellingSuggestions;

import org.springframework.http.MediaType;

/** The forms in which a table is sent. */
public enum TableFormat {

	/** Comma-separated values. */
	CSV("text/csv", "text/csv;charset=utf-8;header=present") {
		@Override
		public RowWriter open(RowBuffer sheet) throws IOException {
			return new DelimitedWriter(sheet, ',');
		}
	},

	/** Tab-separated values, quoted as comma-separated ones are. */
	TSV("text/tab-separated-values", "text/tab-separated-values;charset=utf-8") {
		@Override
		public RowWriter open(RowBuffer sheet) throws IOException {
			return new DelimitedWriter(sheet, '\t');
		}
	},

	/** A JSON object a line. */
	NDJSON("application/x-ndjson", "application/x-ndjson") {
		@Override
		public RowWriter open(RowBuffer sheet) {
			return new JsonLinesWriter(sheet);
		}
	},

	/** An Arrow stream. */
	ARROW("application/vnd.apache.arrow.stream", "application/vnd.apache.arrow.stream") {
		@Override
		public RowWriter open(RowBuffer sheet) throws IOException {
			return new ArrowWriter(sheet);
		}
	},

	/** A Parquet file. */
	PARQUET("application/vnd.apache.parquet", "application/vnd.apache.parquet") {
		@Override
		public RowWriter open(RowBuffer sheet) throws IOException {
			return new ParquetTableWriter(sheet);
		}

		@Override
		boolean isPacked() {
			return true;
		}
	};

	private final MediaType type;

	private final String contentType;

	TableFormat(String type, String contentType) {
		this.type = MediaType.parseMediaType(type);
		this.contentType = contentType;
	}

	/** The form's name as a parameter and at the end of file names. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	MediaType type() {
		return this.type;
	}

	public String contentType() {
		return this.contentType;
	}

	/** Whether it is small as it is, so that nothing is won by packing it. */
	boolean isPacked() {
		return false;
	}

	/** Begins to write. */
	public abstract RowWriter open(RowBuffer sheet) throws IOException;

	/** The form of this name. */
	static TableFormat of(String parameter) {
		List<String> words = Stream.of(values()).map(TableFormat::word).toList();
		if (!words.contains(parameter)) {
			throw ApiException
				.badInput("`format` is \"" + parameter + "\"; it takes " + String.join(", ", words) + "."
						+ SpellingSuggestions.sentence(SpellingSuggestions.forWord(parameter, words)))
				.with("argument", "format");
		}
		return valueOf(parameter.toUpperCase(Locale.ROOT));
	}

	/** The form of this media type. */
	static TableFormat of(MediaType type) {
		return Stream.of(values()).filter((form) -> form.type.equals(type)).findFirst().orElseThrow();
	}

}

package org.lianhe.property;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads delimited text as RFC 4180 has it; a cell that is empty and not quoted is null.
 */
public final class Csv {

	private final String text;

	private final char delimiter;

	private int place;

	private Csv(String text, char delimiter) {
		this.text = text;
		this.delimiter = delimiter;
	}

	/** All lines, the header first. */
	public static List<List<@Nullable String>> parse(String text, char delimiter) {
		Csv csv = new Csv(text, delimiter);
		List<List<@Nullable String>> lines = new ArrayList<>();
		while (csv.place < text.length()) {
			lines.add(csv.line());
		}
		return lines;
	}

	private List<@Nullable String> line() {
		List<@Nullable String> cells = new ArrayList<>();
		cells.add(cell());
		while (this.text.charAt(this.place) == this.delimiter) {
			this.place++;
			cells.add(cell());
		}
		if (!this.text.startsWith("\r\n", this.place)) {
			throw new IllegalStateException("no end of line at " + this.place);
		}
		this.place += 2;
		return cells;
	}

	private @Nullable String cell() {
		int start = this.place;
		if (this.text.charAt(start) != '"') {
			while (this.text.charAt(this.place) != this.delimiter && this.text.charAt(this.place) != '\r') {
				this.place++;
			}
			return (this.place == start) ? null : this.text.substring(start, this.place);
		}
		do {
			this.place = this.text.indexOf('"', this.place + 1) + 1;
		}
		while (this.text.charAt(this.place) == '"');
		return this.text.substring(start + 1, this.place - 1).replace("\"\"", "\"");
	}

}

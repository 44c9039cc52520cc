package org.lianhe.search.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A query and what is to come first.
 *
 * @param form how it departs from the name that it means
 * @param text as it is typed
 * @param right slugs, each of them as right as the others
 */
record QualityQuestion(QueryForm form, String text, Set<String> right) {

	private static final int COLUMNS = 4;

	QualityQuestion {
		if (text.isBlank() || right.isEmpty()) {
			throw new IllegalArgumentException("a question needs a text and an answer: " + text);
		}
		right = new TreeSet<>(right);
	}

	/** The questions of a table with the columns form, query, expected and remark. */
	static List<QualityQuestion> read(Path file) {
		return rows(file, COLUMNS).stream()
			.map((row) -> new QualityQuestion(form(row.get(0)), row.get(1), Set.of(row.get(2).split("\\|"))))
			.toList();
	}

	/** The rows of a table without its head; a last column may be empty. */
	static List<List<String>> rows(Path file, int columns) {
		try {
			return Files.readAllLines(file).stream().skip(1).map((line) -> row(line, columns)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> row(String line, int columns) {
		List<String> row = List.of(line.split("\t", -1));
		if (row.size() != columns) {
			throw new IllegalArgumentException("not " + columns + " columns: " + line);
		}
		return row;
	}

	private static QueryForm form(String code) {
		return QueryForm.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/** The form as tables write it. */
	String formCode() {
		return this.form.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}

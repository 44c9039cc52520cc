package org.lianhe.datapackage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.dataset.Release;
import org.lianhe.name.Languages;
import org.lianhe.table.Nested;
import org.lianhe.table.Rows;
import org.lianhe.table.Tables;

/**
 * What is said of the dataset as a whole.
 *
 * @param release that says it
 * @param values by their names in the query
 */
record About(Release release, Map<String, @Nullable Object> values) {

	/** Asks the store. */
	static About read(Tables tables, String request) {
		try (Rows rows = tables.open(Documents.text("dataset.graphql"), Map.of(), Languages.DEFAULT, Nested.ROWS,
				request)) {
			Map<String, @Nullable Object> values = new HashMap<>();
			List<String> names = rows.columns().stream().map((column) -> column.name()).toList();
			rows.forEach((cells) -> {
				for (int i = 0; i < cells.length; i++) {
					values.put(names.get(i), cells[i]);
				}
			});
			return new About(rows.release(), values);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A value that must be there. */
	String text(String name) {
		return String.valueOf(this.values.get(name));
	}

	/** A value, or null. */
	@Nullable String textIfAny(String name) {
		return (String) this.values.get(name);
	}

	/** Where the licence can be read. */
	String licenceUrl() {
		String licence = text("licence");
		return "CC-BY-4.0".equals(licence) ? "https://creativecommons.org/licenses/by/4.0/"
				: "https://spdx.org/licenses/" + licence + ".html";
	}

	/** The text of the licence, or where it can be read. */
	String licenceText() {
		String text = Documents.textIfAny("licences/" + text("licence") + ".txt");
		return (text != null) ? text
				: "The data are licensed under " + text("licence") + ", which can be read at " + licenceUrl() + "\n";
	}

}

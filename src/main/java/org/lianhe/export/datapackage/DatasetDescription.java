package org.lianhe.export.datapackage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.export.tabular.NestedListMode;
import org.lianhe.export.tabular.TableRows;
import org.lianhe.export.tabular.TableService;
import org.lianhe.model.dataset.Release;

/**
 * The description of the dataset.
 *
 * @param release its release
 * @param values the values of the query {@code dataset.graphql} by column, without nulls
 */
record DatasetDescription(Release release, Map<String, Object> values) {

	static DatasetDescription read(TableService tables, String request) {
		try (TableRows rows = tables.open(PackageTables.text("dataset.graphql"), NestedListMode.ROWS, request)) {
			Map<String, Object> values = new HashMap<>();
			rows.forEachMap(values::putAll);
			return new DatasetDescription(rows.release(), values);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String text(String name) {
		return String.valueOf(this.values.get(name));
	}

	@Nullable String textOrNull(String name) {
		return (String) this.values.get(name);
	}

	/** Returns the address of the licence. */
	String licenceUrl() {
		String licence = text("licence");
		return "CC-BY-4.0".equals(licence) ? "https://creativecommons.org/licenses/by/4.0/"
				: "https://spdx.org/licenses/" + licence + ".html";
	}

	/** Returns the text of the licence, or a sentence with its address. */
	String licenceText() {
		String file = "licences/" + text("licence") + ".txt";
		return PackageTables.resource(file).exists() ? PackageTables.text(file)
				: "The data are licensed under " + text("licence") + ", which can be read at " + licenceUrl() + "\n";
	}

}

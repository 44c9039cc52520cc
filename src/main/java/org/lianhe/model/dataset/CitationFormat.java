package org.lianhe.model.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/** The formats of a citation, named as in the schema. */
enum CitationFormat {

	/** BibTeX. */
	BIBTEX {
		@Override
		String format(CitationData dataset) {
			return BibTexWriter.of(dataset);
		}
	},

	/** JSON of the Citation Style Language (CSL). */
	CSL_JSON {
		@Override
		String format(CitationData dataset) {
			LocalDate released = dataset.released();
			Map<String, Object> item = new LinkedHashMap<>();
			item.put("id", dataset.key());
			item.put("type", "dataset");
			item.put("title", dataset.title());
			if (dataset.author() != null) {
				item.put("author", List.of(Map.of("literal", dataset.author())));
			}
			item.put("issued", Map.of("date-parts",
					List.of(List.of(released.getYear(), released.getMonthValue(), released.getDayOfMonth()))));
			item.put("version", dataset.version());
			item.put("genre", "Data set");
			item.put("language", dataset.language());
			item.put("note", "Licence " + dataset.licence() + ", digest " + dataset.fingerprint());
			if (dataset.url() != null) {
				item.put("URL", dataset.url());
			}
			return JSON.writeValueAsString(List.of(item));
		}
	},

	/** Plain text in the style of the American Psychological Association. */
	APA {
		@Override
		String format(CitationData dataset) {
			String title = dataset.title() + " (Version " + dataset.version() + ") [Data set]";
			String year = "(" + dataset.released().getYear() + ").";
			List<String> parts = new ArrayList<>();
			if (dataset.author() != null) {
				parts.add(ended(dataset.author()) + " " + year + " " + title + ".");
			}
			else {
				parts.add(title + ". " + year);
			}
			if (dataset.url() != null) {
				parts.add(dataset.url());
			}
			return String.join(" ", parts);
		}
	},

	/**
	 * Citation File Format (YAML); strings are written as JSON strings, which are valid
	 * YAML.
	 */
	CFF {
		@Override
		String format(CitationData dataset) {
			String author = (dataset.author() != null) ? dataset.author() : dataset.title();
			String url = (dataset.url() != null) ? "url: " + text(dataset.url()) + "\n" : "";
			return """
					cff-version: 1.2.0
					message: "If you use this dataset, cite it as below."
					type: dataset
					title: %s
					authors:
					  - name: %s
					version: %s
					date-released: "%s"
					license: %s
					%sidentifiers:
					  - type: other
					    value: %s
					    description: "Digest of the curated records"
					""".formatted(text(dataset.title()), text(author), text(dataset.version()), dataset.released(),
					text(dataset.licence()), url, text(dataset.fingerprint()));
		}
	};

	private static final JsonMapper JSON = JsonMapper.shared();

	/** Formats a citation. */
	abstract String format(CitationData dataset);

	private static String text(String value) {
		return JSON.writeValueAsString(value);
	}

	private static String ended(String text) {
		return text.endsWith(".") ? text : text + ".";
	}

}

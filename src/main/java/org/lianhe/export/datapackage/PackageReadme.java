package org.lianhe.export.datapackage;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the README of the package. */
final class PackageReadme {

	private PackageReadme() {
	}

	static String of(DatasetDescription dataset, List<TableFiles> tables) {
		return """
				# %s

				%s

				Version %s, released %s, digest `sha256:%s`. Licence: [%s](%s), text in `LICENSE.txt`.

				## What is in it

				%s

				## What is not

				%s

				## Tables

				| table | rows | a row is |
				|---|---|---|
				%s
				Each is there as CSV (`csv/`), lines of JSON (`jsonl/`) and Parquet (`parquet/`), in UTF-8, with the same columns.
				`datapackage.json` describes them as a Frictionless Data Package: types, keys, references, sums. `dictionary.csv`
				says what every column means. Columns that end in `_en` are in English, those in `_zh_hans` in simplified Chinese. Empty cells are nulls: no source says it. Dates are EDTF, as precise as their
				source; Parquet has a second column, `….day`, for dates that are a full day.

				`lianhe.jsonld` says the same as linked data (schema.org, W3C ORG, PROV, SKOS), each fact with its
				`prov:hadPrimarySource`. `CITATION.cff` says how to cite it; in a line of text:

				> %s

				## Read it

				```python
				import pandas
				relations = pandas.read_csv("csv/relations.csv")
				names = pandas.read_csv("csv/entities.csv").set_index("slug")["name_en"]
				relations.assign(subject=relations.subject.map(names), object=relations.object.map(names))
				```

				`sha256sum -c sha256sums.txt` verifies all files.
				"""
			.formatted(dataset.text("title_en"), dataset.text("title_zh_hans"), dataset.text("version"),
					dataset.text("released"), dataset.text("digest"), dataset.text("licence"), dataset.licenceUrl(),
					dataset.text("coverage_en"), dataset.text("limitations_en"), rows(tables), dataset.text("apa"));
	}

	private static String rows(List<TableFiles> tables) {
		return tables.stream()
			.map((table) -> "| `" + table.layout().spec().name() + "` | " + table.rows() + " | "
					+ table.layout().spec().title() + " |\n")
			.collect(Collectors.joining());
	}

}

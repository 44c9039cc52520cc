package org.lianhe.export.datapackage;

import java.util.List;
import java.util.Map;

/**
 * The definition of a table of the package. Its columns and their descriptions come from
 * its queries.
 *
 * @param name name of the table
 * @param title what a row describes
 * @param documents names of the queries, in the order of their rows
 * @param key columns of the primary key; rows without one of them are omitted
 * @param references foreign keys: target as {@code table.column} by column
 * @param number name of a column that numbers the rows from 1, or empty
 */
record TableSpec(String name, String title, List<String> documents, List<String> key, Map<String, String> references,
		String number) {

	private static final String ENTITY = "entities.slug";

	private static final String SOURCE = "sources.slug";

	private static final String TERM = "terms.code";

	/** All tables, in the order of the package. */
	static final List<TableSpec> ALL = List.of(
			new TableSpec("entities",
					"Initiatives, alliances, labs, people, organizations, places, products, cohorts and "
							+ "topics, with what each has of its own",
					List.of("slug"), Map.of()),
			new TableSpec("names", "Names of entities, in all languages and scripts",
					List.of("entity", "lang", "kind", "value"), Map.of("entity", ENTITY)),
			new TableSpec("identifiers", "Keys of entities in other registers", List.of("entity", "scheme", "value"),
					Map.of("entity", ENTITY)),
			new TableSpec("relations",
					"Dated relations between entities; part-of makes the hierarchies of places and topics",
					List.of("id"), Map.of("subject", ENTITY, "predicate", TERM, "object", ENTITY)),
			new TableSpec("observations", "Figures", List.of("id"),
					Map.of("subject", ENTITY, "measure", TERM, "unit", TERM)),
			new TableSpec("statements", "What was said", List.of("id"),
					Map.of("speaker", ENTITY, "topic", ENTITY, "about", ENTITY)),
			new TableSpec("citations",
					"Paragraphs that state or imply a fact: a record or one of its fields, a relation, "
							+ "an observation or a statement",
					List.of("entity-citations", "relation-citations", "observation-citations", "statement-citations"),
					List.of("number"),
					Map.of("entity", ENTITY, "relation", "relations.id", "observation", "observations.id", "statement",
							"statements.id", "source", SOURCE),
					"number"),
			new TableSpec("sources", "What facts are cited from", List.of("slug"),
					Map.of("publisher", ENTITY, "original_publisher", ENTITY)),
			new TableSpec("authors", "People named in the bylines of sources", List.of("source", "person"),
					Map.of("source", SOURCE, "person", ENTITY)),
			new TableSpec("terms", "Words of the open vocabularies", List.of("vocabulary", "code"), Map.of()));

	private TableSpec(String name, String title, List<String> key, Map<String, String> references) {
		this(name, title, List.of(name), key, references, "");
	}

}

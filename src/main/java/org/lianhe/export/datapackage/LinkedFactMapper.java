package org.lianhe.export.datapackage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Says of relations, figures, statements, sources and words what they are as nodes. */
final class LinkedFactMapper {

	/** What predicates are in vocabularies that others know. */
	private static final Map<String, String> KNOWN = Map.of("part-of", "dcterms:isPartOf", "member-of", "org:memberOf",
			"located-in", "schema:location", "concerns", "schema:about", "spun-off-from", "prov:wasDerivedFrom");

	private LinkedFactMapper() {
	}

	static String entity(@Nullable Object slug) {
		return "lianhe:" + slug;
	}

	static String source(@Nullable Object slug) {
		return "lianhe:source/" + slug;
	}

	static String term(String vocabulary, @Nullable Object code) {
		return "lianhe:" + vocabulary + "/" + code;
	}

	/** The tie itself, unless it was only planned, and what is said of it. */
	static List<Map<String, Object>> relation(LinkedRow row) {
		Map<String, Object> node = tie(row);
		some(node, "role", row.texts("role"));
		some(node, "temporal", row.value("period"));
		node.put("status", row.value("status"));
		node.put("recorded", row.value("recorded"));
		node.putAll(row.sources());
		if (!"ACTUAL".equals(row.value("status"))) {
			return List.of(node);
		}
		String subject = entity(row.value("subject.slug"));
		String predicate = term("predicate", row.value("predicate.code"));
		return List.of(PackageDescriptor.ordered("@id", subject, predicate,
				PackageDescriptor.ordered("@id", entity(row.value("object.slug")))), node);
	}

	private static Map<String, Object> tie(LinkedRow row) {
		boolean isMembership = "member-of".equals(row.value("predicate.code"));
		Map<String, Object> node = node("lianhe:relation/" + row.value("id"),
				isMembership ? List.of("rdf:Statement", "org:Membership") : List.of("rdf:Statement"));
		node.put("subject", entity(row.value("subject.slug")));
		node.put("predicate", term("predicate", row.value("predicate.code")));
		node.put("object", entity(row.value("object.slug")));
		if (isMembership) {
			node.put("member", entity(row.value("subject.slug")));
			node.put("organization", entity(row.value("object.slug")));
		}
		return node;
	}

	static Map<String, Object> observation(LinkedRow row) {
		Map<String, Object> node = node("lianhe:observation/" + row.value("id"), List.of("schema:Observation"));
		node.put("observationAbout", entity(row.value("subject.slug")));
		node.put("measuredProperty", term("measure", row.value("measure.code")));
		node.put("value", row.value("value"));
		node.put("unit", term("unit", row.value("unit.code")));
		node.put("lianhe:vocabulary/qualifier", row.value("qualifier"));
		some(node, "observationDate", row.value("asOf"));
		some(node, "description", row.texts("note"));
		node.put("recorded", row.value("recorded"));
		node.putAll(row.sources());
		return node;
	}

	static Map<String, Object> statement(LinkedRow row) {
		Map<String, Object> node = node("lianhe:statement/" + row.value("id"), List.of("schema:Claim"));
		node.put("author", entity(row.value("speaker.slug")));
		some(node, "text", row.texts("paraphrase"));
		List<String> about = new ArrayList<>();
		for (String end : List.of("about.slug", "topic.slug")) {
			if (row.value(end) != null) {
				about.add(entity(row.value(end)));
			}
		}
		some(node, "about", about);
		some(node, "temporal", row.value("said"));
		node.put("recorded", row.value("recorded"));
		node.putAll(row.sources());
		return node;
	}

	static Map<String, Object> source(LinkedRow row) {
		Map<String, Object> node = node(source(row.value("slug")), List.of("schema:Article", "prov:Entity"));
		node.put("name", row.texts("title"));
		node.put("publisher", entity(row.value("publisher.slug")));
		some(node, "datePublished", row.value("published"));
		node.put("inLanguage", row.value("language"));
		node.put("sha256", row.value("digest"));
		some(node, "author", row.slugs("authors").stream().map(LinkedFactMapper::entity).toList());
		return node;
	}

	static Map<String, Object> term(LinkedRow row) {
		String vocabulary = row.text("vocabulary").toLowerCase(Locale.ROOT);
		Map<String, Object> node = node(term(vocabulary, row.value("code")),
				"predicate".equals(vocabulary) ? List.of("rdf:Property", "skos:Concept") : List.of("skos:Concept"));
		node.put("prefLabel", row.texts("label"));
		node.put("definition", row.texts("definition"));
		node.put("inScheme", "lianhe:" + vocabulary);
		if ("predicate".equals(vocabulary)) {
			some(node, "subPropertyOf", KNOWN.get(row.text("code")));
		}
		return node;
	}

	static Map<String, Object> node(String id, List<String> types) {
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("@id", id);
		node.put("@type", types);
		return node;
	}

	/** Puts a value that there may not be. */
	static void some(Map<String, Object> node, String key, @Nullable Object value) {
		if (value != null && !List.of().equals(value)) {
			node.put(key, value);
		}
	}

}

package org.lianhe.export.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.export.tabular.NestedListMode;
import org.lianhe.export.tabular.TableRows;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes the dataset as JSON-LD with an embedded context, one node on each line. IRIs
 * start with the address of the dataset, or with {@code urn:lianhe:} if it has none.
 *
 * @param tables have the queries
 * @param json writes the file
 */
@Component
record LinkedDataExport(PackageTables tables, JsonMapper json) {

	private static final List<String> DOCUMENTS = List.of("entities", "relations", "observations", "statements",
			"sources", "terms");

	void write(DatasetDescription dataset, PackageReader reader, OutputStream out) throws IOException {
		try (JsonGenerator generator = this.json.writer()
			.without(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.createGenerator(out)) {
			generator.writeStartObject();
			generator.writeName("@context");
			generator.writePOJO(context(dataset));
			generator.writeName("@graph");
			generator.writeStartArray();
			writeNode(generator, datasetNode(dataset));
			for (String document : DOCUMENTS) {
				writeNodes(document, reader, generator);
			}
			generator.writeEndArray();
			generator.writeEndObject();
			generator.writeRaw('\n');
		}
	}

	private void writeNodes(String document, PackageReader reader, JsonGenerator out) throws IOException {
		for (String query : this.tables.queries("linked/" + document)) {
			try (TableRows rows = reader.open(query, NestedListMode.JSON)) {
				rows.forEachMap((row) -> LinkedNodes.of(document, row).forEach((node) -> writeNode(out, node)));
			}
		}
	}

	private static void writeNode(JsonGenerator out, Map<String, Object> node) {
		out.writeRaw('\n');
		out.writePOJO(node);
	}

	private Map<String, Object> context(DatasetDescription dataset) {
		Map<String, Object> context = new LinkedHashMap<>(this.json.readValue(PackageTables.text("linked/context.json"),
				new TypeReference<Map<String, Object>>() {
				}));
		String url = dataset.textOrNull("url");
		String base = (url == null) ? "urn:lianhe:" : url.endsWith("/") ? url : url + "/";
		context.put("lianhe", PackageDescriptor.ordered("@id", base, "@prefix", true));
		return context;
	}

	private static Map<String, Object> datasetNode(DatasetDescription dataset) {
		return PackageDescriptor.ordered("@id", "lianhe:dataset", "@type", List.of("schema:Dataset", "prov:Entity"),
				"name_en", dataset.text("title_en"), "name_zh_hans", dataset.text("title_zh_hans"), "description_en",
				dataset.text("coverage_en"), "version", dataset.text("version"), "datePublished",
				dataset.text("released"), "license", dataset.licenceUrl(), "sha256", dataset.text("digest"), "creator",
				dataset.textOrNull("author"));
	}

	/**
	 * Maps the rows of the queries in {@code datapackage/linked} to JSON-LD nodes. Most
	 * response keys of the queries are terms of {@code context.json}, so that their
	 * values are copied. An object with one key is a reference: {@code slug} refers to an
	 * entity, and {@code predicate}, for example, to {@code lianhe:predicate/}.
	 */
	private static final class LinkedNodes {

		private static final Map<String, List<String>> ENTITY_TYPES = Map.of("Initiative", List.of("schema:Project"),
				"Alliance", List.of("schema:Organization", "org:OrganizationalCollaboration"), "Lab",
				List.of("schema:ResearchOrganization", "org:OrganizationalUnit"), "Person", List.of("schema:Person"),
				"Organization", List.of("schema:Organization", "org:Organization"), "Place", List.of("schema:Place"),
				"Product", List.of("schema:Product"), "Cohort", List.of("skos:Collection"), "Topic",
				List.of("skos:Concept", "schema:DefinedTerm"));

		/** Properties of other vocabularies that are more general than a predicate. */
		private static final Map<String, String> SUPER_PROPERTIES = Map.of("part-of", "dcterms:isPartOf", "member-of",
				"org:memberOf", "located-in", "schema:location", "concerns", "schema:about", "spun-off-from",
				"prov:wasDerivedFrom");

		private LinkedNodes() {
		}

		/**
		 * Returns the nodes of a row.
		 * @param document name of the query
		 * @param row the values that are not null, by the names of their columns
		 */
		static List<Map<String, Object>> of(String document, Map<String, Object> row) {
			return switch (document) {
				case "entities" -> List.of(entity(row));
				case "relations" -> relation(row);
				case "observations" ->
					List.of(node("observation/" + row.remove("id"), List.of("schema:Observation"), row));
				case "statements" -> List.of(node("statement/" + row.remove("id"), List.of("schema:Claim"), row));
				case "sources" -> List.of(source(row));
				case "terms" -> List.of(term(row));
				default -> throw new IllegalArgumentException("no nodes for " + document);
			};
		}

		private static Map<String, Object> source(Map<String, Object> row) {
			String type = "ARTICLE".equals(row.get("kind")) ? "schema:Article" : "schema:CreativeWork";
			return node("source/" + row.remove("slug"), List.of(type, "prov:Entity"), row);
		}

		private static Map<String, Object> entity(Map<String, Object> row) {
			Object type = row.remove("type");
			List<String> types = new ArrayList<>(ENTITY_TYPES.getOrDefault(type, List.of("schema:Thing")));
			types.add("lianhe:vocabulary/" + type);
			List<?> names = (List<?>) row.remove("names");
			List<?> identifiers = (row.remove("identifiers") instanceof List<?> list) ? list : List.of();
			Map<String, Object> node = node(String.valueOf(row.get("identifier")), types, row);
			for (Object item : names) {
				Map<?, ?> name = (Map<?, ?>) item;
				add(node, "PREFERRED".equals(name.get("kind")) ? "name" : "alternateName",
						PackageDescriptor.ordered("@value", name.get("value"), "@language", name.get("lang")));
			}
			for (Object item : identifiers) {
				Map<?, ?> identifier = (Map<?, ?>) item;
				add(node, "website".equals(identifier.get("scheme")) ? "url" : "sameAs", identifier.get("uri"));
			}
			return node;
		}

		/**
		 * Returns the reified relation and, unless it was only planned, the triple
		 * itself.
		 */
		private static List<Map<String, Object>> relation(Map<String, Object> row) {
			boolean isMembership = "member-of".equals(row.get("predicate.predicate"));
			Map<String, Object> node = node("relation/" + row.remove("id"),
					isMembership ? List.of("rdf:Statement", "org:Membership") : List.of("rdf:Statement"), row);
			if (isMembership) {
				add(node, "member", node.get("subject"));
				add(node, "organization", node.get("object"));
			}
			return !"ACTUAL".equals(node.get("status")) ? List.of(node)
					: List.of(PackageDescriptor.ordered("@id", node.get("subject"),
							String.valueOf(node.get("predicate")), Map.of("@id", String.valueOf(node.get("object")))),
							node);
		}

		private static Map<String, Object> term(Map<String, Object> row) {
			String vocabulary = String.valueOf(row.remove("vocabulary")).toLowerCase(Locale.ROOT);
			Object code = row.remove("code");
			boolean isPredicate = "predicate".equals(vocabulary);
			Map<String, Object> node = node(vocabulary + "/" + code,
					isPredicate ? List.of("rdf:Property", "skos:Concept") : List.of("skos:Concept"), row);
			node.put("inScheme", "lianhe:" + vocabulary);
			add(node, "subPropertyOf", isPredicate ? SUPER_PROPERTIES.get(code) : null);
			return node;
		}

		private static Map<String, Object> node(String id, List<String> types, Map<String, Object> row) {
			Map<String, Object> node = PackageDescriptor.ordered("@id", "lianhe:" + id, "@type", types);
			row.forEach((column, value) -> {
				int dot = column.indexOf('.');
				String property = (dot < 0) ? column : column.substring(0, dot);
				if ("geo".equals(property)) {
					addCoordinate(node, column.substring(dot + 1), value);
				}
				else if ("qualifiedPrimarySource".equals(property)) {
					((List<?>) value).forEach((citation) -> addCitation(node, (Map<?, ?>) citation));
				}
				else if (value instanceof List<?> list) {
					list.forEach((item) -> add(node, property, reference((Map<?, ?>) item)));
				}
				else {
					node.put(property, (dot < 0) ? value : reference(Map.of(column.substring(dot + 1), value)));
				}
			});
			return node;
		}

		@SuppressWarnings("unchecked")
		private static void addCoordinate(Map<String, Object> node, String name, Object value) {
			((Map<String, Object>) node.computeIfAbsent("geo",
					(key) -> PackageDescriptor.ordered("@type", "schema:GeoCoordinates")))
				.put(name, value);
		}

		private static void addCitation(Map<String, Object> node, Map<?, ?> citation) {
			Map<String, Object> qualified = PackageDescriptor.ordered("@type", "prov:PrimarySource");
			citation.forEach((key, value) -> {
				if (value != null) {
					qualified.put(String.valueOf(key), (value instanceof Map<?, ?> source) ? reference(source) : value);
				}
			});
			add(node, "hadPrimarySource", qualified.get("entity"));
			add(node, "qualifiedPrimarySource", qualified);
		}

		/** Returns the IRI for an object with a single key. */
		private static String reference(Map<?, ?> object) {
			Map.Entry<?, ?> only = object.entrySet().iterator().next();
			return "lianhe:" + ("slug".equals(only.getKey()) ? "" : only.getKey() + "/") + only.getValue();
		}

		/** Adds a value to the list of a property, unless it is null or a repetition. */
		@SuppressWarnings("unchecked")
		private static void add(Map<String, Object> node, String property, @Nullable Object value) {
			if (value != null) {
				List<Object> values = (List<Object>) node.computeIfAbsent(property, (key) -> new ArrayList<>());
				if (!values.contains(value)) {
					values.add(value);
				}
			}
		}

	}

}

package org.lianhe.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.lianhe.table.Column;
import org.lianhe.table.Nested;
import org.lianhe.table.Rows;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dataset as JSON-LD, one node a line, with its context in it. Its names are
 * permanent addresses where the dataset has one, else of the form
 * {@code urn:lianhe:hkai-lab}.
 */
final class LinkedData {

	private final Documents documents;

	private final JsonMapper json;

	LinkedData(Documents documents, JsonMapper json) {
		this.documents = documents;
		this.json = json;
	}

	void write(About about, Reader reader, OutputStream out) throws IOException {
		try (JsonGenerator generator = this.json.writer()
			.without(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.createGenerator(out)) {
			generator.writeStartObject();
			generator.writeName("@context");
			generator.writePOJO(context(about));
			generator.writeName("@graph");
			generator.writeStartArray();
			node(generator, dataset(about));
			read("entities", reader, generator, (row) -> List.of(LinkedEntity.of(row)));
			read("relations", reader, generator, Linked::relation);
			read("observations", reader, generator, (row) -> List.of(Linked.observation(row)));
			read("statements", reader, generator, (row) -> List.of(Linked.statement(row)));
			read("sources", reader, generator, (row) -> List.of(Linked.source(row)));
			read("terms", reader, generator, (row) -> List.of(Linked.term(row)));
			generator.writeEndArray();
			generator.writeEndObject();
			generator.writeRaw('\n');
		}
	}

	private void read(String document, Reader reader, JsonGenerator out,
			Function<LinkedRow, List<Map<String, Object>>> nodes) throws IOException {
		for (String query : this.documents.of("linked/" + document)) {
			try (Rows rows = reader.open(query, Nested.JSON)) {
				Map<String, Integer> places = places(rows.columns());
				rows.forEach((cells) -> nodes.apply(new LinkedRow(places, cells)).forEach((node) -> node(out, node)));
			}
		}
	}

	private static Map<String, Integer> places(List<Column> columns) {
		Map<String, Integer> places = new HashMap<>();
		columns.forEach((column) -> places.put(column.name(), places.size()));
		return places;
	}

	private static void node(JsonGenerator out, Map<String, Object> node) {
		out.writeRaw('\n');
		out.writePOJO(node);
	}

	private Map<String, Object> context(About about) {
		Map<String, Object> context = new LinkedHashMap<>(
				this.json.readValue(Documents.text("linked/context.json"), new TypeReference<Map<String, Object>>() {
				}));
		String url = about.textIfAny("url");
		String base = (url == null) ? "urn:lianhe:" : url.endsWith("/") ? url : url + "/";
		context.put("lianhe", Descriptor.ordered("@id", base, "@prefix", true));
		return context;
	}

	private static Map<String, Object> dataset(About about) {
		Map<String, Object> node = Linked.node("lianhe:dataset", List.of("schema:Dataset", "prov:Entity"));
		node.put("name", List.of(Descriptor.ordered("@value", about.text("title_en"), "@language", "en"),
				Descriptor.ordered("@value", about.text("title_zh_hans"), "@language", "zh-Hans")));
		node.put("description", Descriptor.ordered("@value", about.text("coverage_en"), "@language", "en"));
		node.put("version", about.text("version"));
		node.put("datePublished", about.text("released"));
		node.put("license", about.licenceUrl());
		node.put("sha256", about.text("digest"));
		Linked.some(node, "creator", about.textIfAny("author"));
		return node;
	}

}

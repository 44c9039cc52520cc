package org.lianhe.export.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.lianhe.export.tabular.NestedListMode;
import org.lianhe.export.tabular.TableColumn;
import org.lianhe.export.tabular.TableRows;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dataset as JSON-LD, one node a line, with its context in it. Its names are
 * permanent addresses where the dataset has one, else of the form
 * {@code urn:lianhe:hkai-lab}.
 */
final class LinkedDataExport {

	private final PackageDocuments documents;

	private final JsonMapper json;

	LinkedDataExport(PackageDocuments documents, JsonMapper json) {
		this.documents = documents;
		this.json = json;
	}

	void write(DatasetDescription about, PackageReader reader, OutputStream out) throws IOException {
		try (JsonGenerator generator = this.json.writer()
			.without(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.createGenerator(out)) {
			generator.writeStartObject();
			generator.writeName("@context");
			generator.writePOJO(context(about));
			generator.writeName("@graph");
			generator.writeStartArray();
			node(generator, dataset(about));
			read("entities", reader, generator, (row) -> List.of(LinkedEntityMapper.of(row)));
			read("relations", reader, generator, LinkedFactMapper::relation);
			read("observations", reader, generator, (row) -> List.of(LinkedFactMapper.observation(row)));
			read("statements", reader, generator, (row) -> List.of(LinkedFactMapper.statement(row)));
			read("sources", reader, generator, (row) -> List.of(LinkedFactMapper.source(row)));
			read("terms", reader, generator, (row) -> List.of(LinkedFactMapper.term(row)));
			generator.writeEndArray();
			generator.writeEndObject();
			generator.writeRaw('\n');
		}
	}

	private void read(String document, PackageReader reader, JsonGenerator out,
			Function<LinkedRow, List<Map<String, Object>>> nodes) throws IOException {
		for (String query : this.documents.of("linked/" + document)) {
			try (TableRows rows = reader.open(query, NestedListMode.JSON)) {
				Map<String, Integer> places = places(rows.columns());
				rows.forEach((cells) -> nodes.apply(new LinkedRow(places, cells)).forEach((node) -> node(out, node)));
			}
		}
	}

	private static Map<String, Integer> places(List<TableColumn> columns) {
		Map<String, Integer> places = new HashMap<>();
		columns.forEach((column) -> places.put(column.name(), places.size()));
		return places;
	}

	private static void node(JsonGenerator out, Map<String, Object> node) {
		out.writeRaw('\n');
		out.writePOJO(node);
	}

	private Map<String, Object> context(DatasetDescription about) {
		Map<String, Object> context = new LinkedHashMap<>(this.json
			.readValue(PackageDocuments.text("linked/context.json"), new TypeReference<Map<String, Object>>() {
			}));
		String url = about.textIfAny("url");
		String base = (url == null) ? "urn:lianhe:" : url.endsWith("/") ? url : url + "/";
		context.put("lianhe", PackageDescriptor.ordered("@id", base, "@prefix", true));
		return context;
	}

	private static Map<String, Object> dataset(DatasetDescription about) {
		Map<String, Object> node = LinkedFactMapper.node("lianhe:dataset", List.of("schema:Dataset", "prov:Entity"));
		node.put("name", List.of(PackageDescriptor.ordered("@value", about.text("title_en"), "@language", "en"),
				PackageDescriptor.ordered("@value", about.text("title_zh_hans"), "@language", "zh-Hans")));
		node.put("description", PackageDescriptor.ordered("@value", about.text("coverage_en"), "@language", "en"));
		node.put("version", about.text("version"));
		node.put("datePublished", about.text("released"));
		node.put("license", about.licenceUrl());
		node.put("sha256", about.text("digest"));
		LinkedFactMapper.some(node, "creator", about.textIfAny("author"));
		return node;
	}

}

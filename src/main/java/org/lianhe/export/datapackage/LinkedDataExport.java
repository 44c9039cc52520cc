package org.lianhe.export.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

}

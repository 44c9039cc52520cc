package org.lianhe.export.datapackage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jspecify.annotations.Nullable;
import org.lianhe.property.Csv;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A package as a server gave it.
 *
 * @param bytes as they came
 * @param files by their names, in the order of the package
 */
record DownloadedPackage(byte[] bytes, Map<String, byte[]> files) {

	static DownloadedPackage from(TestServer server) throws IOException, InterruptedException {
		String version = String.valueOf(server.ask("{ dataset { version } }").at("dataset.version"));
		byte[] bytes = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(server.uri("/export/lianhe-" + version + ".zip")).build(),
					HttpResponse.BodyHandlers.ofByteArray())
			.body();
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), zip.readAllBytes());
			}
		}
		return new DownloadedPackage(bytes, files);
	}

	byte[] file(String name) {
		byte[] file = this.files.get(name);
		if (file == null) {
			throw new IllegalArgumentException(name + " is not in the package");
		}
		return file;
	}

	String text(String name) {
		return new String(file(name), StandardCharsets.UTF_8);
	}

	JsonNode descriptor() {
		return JsonMapper.shared().readTree(text("datapackage.json"));
	}

	/** The tables that the descriptor describes. */
	List<JsonNode> tables() {
		return descriptor().path("resources").valueStream().filter((resource) -> resource.has("schema")).toList();
	}

	JsonNode table(String name) {
		return tables().stream()
			.filter((table) -> name.equals(table.path("name").asString()))
			.findFirst()
			.orElseThrow();
	}

	/** The rows of a table, by the names of the columns. */
	List<Map<String, @Nullable String>> rows(JsonNode table) {
		List<List<@Nullable String>> lines = Csv.parse(text(table.path("path").asString()), ',');
		List<Map<String, @Nullable String>> rows = new ArrayList<>();
		for (List<@Nullable String> line : lines.subList(1, lines.size())) {
			Map<String, @Nullable String> row = new LinkedHashMap<>();
			for (int i = 0; i < line.size(); i++) {
				row.put(String.valueOf(lines.get(0).get(i)), line.get(i));
			}
			rows.add(row);
		}
		return rows;
	}

}

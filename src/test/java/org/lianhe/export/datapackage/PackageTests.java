package org.lianhe.export.datapackage;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianhe.core.error.ApiException;
import org.lianhe.export.tabular.NestedListMode;
import org.lianhe.export.tabular.TableService;
import org.lianhe.model.dataset.Release;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PackageTests {

	private static DownloadedPackage downloaded;

	@BeforeAll
	static void download() throws Exception {
		downloaded = DownloadedPackage.from(TestServer.shared(Store.H2));
	}

	@Test
	void writesSameBytesFromBothDatabases() throws Exception {
		assertThat(DownloadedPackage.from(TestServer.shared(Store.H2)).bytes()).isEqualTo(downloaded.bytes());
		DownloadedPackage other = DownloadedPackage.from(TestServer.shared(Store.POSTGRES));
		other.files().forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(downloaded.file(name)));
		assertThat(other.bytes()).isEqualTo(downloaded.bytes());
	}

	@Test
	void conformsToPublishedProfiles() throws IOException {
		assertThat(violations("data-package", downloaded.descriptor())).isEmpty();
		for (JsonNode table : downloaded.tables()) {
			assertThat(violations("tabular-data-resource", table)).as(table.path("name").asString()).isEmpty();
		}
	}

	@Test
	void profilesRejectInvalidDescriptors() throws IOException {
		ObjectNode broken = (ObjectNode) downloaded.descriptor();
		broken.remove("resources");
		assertThat(violations("data-package", broken)).isNotEmpty();
		ObjectNode table = (ObjectNode) downloaded.tables().get(0);
		((ObjectNode) table.path("schema").path("fields").path(0)).put("type", "word");
		assertThat(violations("tabular-data-resource", table)).isNotEmpty();
	}

	@Test
	void hasUniqueKeysAndValidReferences() {
		List<String> problems = new ArrayList<>();
		downloaded.tables().forEach((table) -> problems.addAll(TableChecker.problems(downloaded, table)));
		assertThat(problems).isEmpty();
	}

	@Test
	void checkerFindsInvalidRows() throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>(downloaded.files());
		String relations = downloaded.text("csv/relations.csv");
		String line = relations.lines().skip(1).findFirst().orElseThrow();
		files
			.put("csv/relations.csv",
					(relations + line + "\r\n"
							+ line.replaceFirst("^[^,]*,[^,]*", "new,nobody").replace("ACTUAL", "MAYBE") + "\r\n")
						.getBytes(StandardCharsets.UTF_8));
		DownloadedPackage broken = new DownloadedPackage(new byte[0], files);
		assertThat(TableChecker.problems(broken, broken.table("relations"))).hasSize(3)
			.anyMatch((problem) -> problem.startsWith("relations: two rows with the key"))
			.contains("relations.subject: nobody is not in entities", "relations.status: MAYBE is none of its values");
	}

	@Test
	void hasAllCountedRecords() {
		TestServer server = TestServer.shared(Store.H2);
		Map<?, ?> counts = (Map<?, ?>) server.ask("""
				{ dataset { counts { initiatives alliances labs people organizations places products cohorts topics
				sources relations observations statements citations } } }""").at("dataset.counts");
		for (String table : List.of("sources", "relations", "observations", "statements", "citations")) {
			assertThat(downloaded.rows(downloaded.table(table))).as(table).hasSize((Integer) counts.get(table));
		}
		int others = List.of("sources", "relations", "observations", "statements", "citations")
			.stream()
			.mapToInt((table) -> (Integer) counts.get(table))
			.sum();
		int all = counts.values().stream().mapToInt((count) -> (Integer) count).sum();
		assertThat(downloaded.rows(downloaded.table("entities"))).hasSize(all - others);
		downloaded.tables()
			.forEach((table) -> assertThat(table.path("rows").asInt()).isEqualTo(downloaded.rows(table).size()));
	}

	@Test
	void describesColumnsAsInSchema() {
		JsonNode fields = downloaded.table("relations").path("schema").path("fields");
		assertThat(fields.path(1).path("description").asString())
			.isEqualTo("Who or what the relation starts from. Permanent public key, unique over all entities and never "
					+ "reused, such as `hkai-lab`.");
		assertThat(fields.path(6).toString()).isEqualTo(
				"""
						{"name":"period","type":"string","description":"When the relation held: a day for an event, an interval for a state; null where no source says. Null never means that it still holds."}""");
		assertThat(downloaded.text("dictionary.csv")).contains(
				"relations,status,string,true,false,,ACTUAL FORMER PLANNED,\"Whether it came about, had ended, or was only planned when its source was written.\"");
	}

	@Test
	void writesSameRowsAsCsvAndJsonLines() {
		for (JsonNode table : downloaded.tables()) {
			String name = table.path("name").asString();
			List<Map<String, @Nullable String>> lines = downloaded.text("jsonl/" + name + ".jsonl")
				.lines()
				.map(PackageTests::line)
				.toList();
			assertThat(lines).as(name).isEqualTo(downloaded.rows(table));
		}
	}

	@Test
	void writesChecksumsOfFiles() throws Exception {
		Map<String, String> sums = new LinkedHashMap<>();
		for (Map.Entry<String, byte[]> file : downloaded.files().entrySet()) {
			sums.put(file.getKey(),
					HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.getValue())));
		}
		String own = String.valueOf(sums.remove("sha256sums.txt"));
		assertThat(own).isNotEmpty();
		StringBuilder expected = new StringBuilder();
		sums.forEach((name, sum) -> expected.append(sum).append("  ").append(name).append('\n'));
		assertThat(downloaded.text("sha256sums.txt")).isEqualTo(expected.toString());
		downloaded.descriptor().path("resources").forEach((resource) -> {
			String path = resource.path("path").asString();
			assertThat(resource.path("hash").asString()).isEqualTo("sha256:" + sums.get(path));
			assertThat(resource.path("bytes").asInt()).isEqualTo(downloaded.file(path).length);
		});
	}

	@Test
	void exportsSameTableSeparately() {
		TestServer server = TestServer.shared(Store.H2);
		for (String name : List.of("entities.csv", "citations.jsonl")) {
			String alone = server.send(HttpRequest.newBuilder(server.uri("/export/" + name)).build()).body();
			assertThat(alone).isEqualTo(downloaded.text(name.substring(name.indexOf('.') + 1) + "/" + name));
		}
	}

	@Test
	void rejectsOtherRelease() {
		PackageReader reader = new PackageReader(TestServer.shared(Store.H2).bean(TableService.class),
				new Release("0.0.0", "gone", ""), "test");
		assertThatExceptionOfType(ApiException.class)
			.isThrownBy(() -> reader.open("{ labs { nodes { slug } } }", NestedListMode.ROWS))
			.withMessage("Another release was loaded while the file was written. Request it again.");
	}

	private static Map<String, @Nullable String> line(String line) {
		Map<String, @Nullable String> row = new LinkedHashMap<>();
		JsonMapper.shared()
			.readTree(line)
			.properties()
			.forEach((value) -> row.put(value.getKey(), text(value.getValue())));
		return row;
	}

	/** Numbers are plain decimals in CSV, whatever JSON has. */
	private static @Nullable String text(JsonNode value) {
		if (!value.isDouble()) {
			return value.isNull() ? null : value.asString();
		}
		String plain = BigDecimal.valueOf(value.asDouble()).toPlainString();
		return plain.contains(".") ? plain : plain + ".0";
	}

	private static List<String> violations(String profile, JsonNode node) throws IOException {
		String schema = Files.readString(Path.of("src/test/resources/datapackage/profiles", profile + ".json"));
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
			.getSchema(schema, InputFormat.JSON)
			.validate(node)
			.stream()
			.map(String::valueOf)
			.toList();
	}

}

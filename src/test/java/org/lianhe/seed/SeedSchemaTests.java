package org.lianhe.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianhe.core.i18n.Language;
import org.lianhe.model.entity.EntityType;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class SeedSchemaTests {

	private static final Path FOLDER = Path.of("src/main/resources/seed-schema");

	private static final String ADDRESS = "https://lianhe.example/";

	private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	@TempDir
	Path folder;

	/** To write the files: {@code -Dlianhe.write-schema=true}. */
	@Test
	void hasAFileForEachTypeOfRecord() {
		files().forEach((name, schema) -> {
			Path file = FOLDER.resolve(name);
			if (Boolean.getBoolean("lianhe.write-schema")) {
				write(file, schema + "\n");
			}
			assertThat(file).as("run this test with -Dlianhe.write-schema=true to write it").hasContent(schema + "\n");
		});
	}

	@Test
	void listsTheLanguagesAndSchemesOfTheCode() {
		JsonNode definitions = JSON.readTree(read(FOLDER.resolve("definitions.json"))).path("$defs");
		assertThat(values(definitions.at("/name/properties/lang")))
			.isEqualTo(Stream.of(Language.values()).map(Language::tag).collect(Collectors.toSet()));
		assertThat(values(definitions.at("/identifier/properties/scheme"))).isEqualTo(IdentifierSchemes.codes());
	}

	@Test
	void standardValidatorAcceptsAllRecords() {
		List<String> errors = new ArrayList<>();
		SchemaRegistry registry = registry();
		for (SeedRecord record : records(Path.of("seed"))) {
			schema(registry, record.type()).validate(record.fields())
				.forEach((error) -> errors.add(record.file() + " " + error));
		}
		assertThat(errors).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kind: JOINT_LAB        | kind: JOINT
			kind: JOINT_LAB        | kindred: JOINT_LAB
			unit: person           | unity: person
			cite: daily-2020#4     | cite: daily-2020
			object: harbour        | object: [harbour]
			value: 30              | value: thirty
			updated: 2026-11-22    | updated: today
			'[old-lab]'            | '[{ slug: old-lab }]'
			lang: en               | lang: fr
			""")
	void standardValidatorRefusesWhatTheLoaderRefuses(String before, String after) {
		SeedFixture seed = SeedFixture.in(this.folder).edit(SeedFixture.LAB, before, after);
		assertThat(seed.problems()).startsWith("seed/lab/harbour-lab.yaml:");
		SeedRecord lab = records(this.folder).stream()
			.filter((it) -> "lab".equals(it.type()))
			.findFirst()
			.orElseThrow();
		assertThat(schema(registry(), "lab").validate(lab.fields())).isNotEmpty();
	}

	private static Map<String, String> files() {
		TestServer server = TestServer.shared(Store.H2);
		Map<String, Set<String>> kinds = SeedLoader.kinds(server.bean(DSLContext.class));
		Map<String, String> files = new LinkedHashMap<>();
		server.beans(EntityType.class).forEach((type) -> {
			ObjectNode schema = JSON.createObjectNode().put("$schema", DIALECT).put("title", type.name());
			schema.setAll(SeedSchema.ofEntity(type, kinds.getOrDefault(type.name(), Set.of())));
			files.put(type.singular() + ".json",
					JSON.writeValueAsString(schema).replace("\"#/$defs/", "\"definitions.json#/$defs/"));
		});
		for (String type : List.of("source", "dataset", "terms")) {
			files.put(type + ".json", JSON.writeValueAsString(
					JSON.createObjectNode().put("$schema", DIALECT).put("$ref", "definitions.json#/$defs/" + type)));
		}
		return files;
	}

	private static SchemaRegistry registry() {
		Map<String, String> schemas = new HashMap<>();
		files().forEach((name, schema) -> schemas.put(ADDRESS + name, schema));
		schemas.put(ADDRESS + "definitions.json", read(FOLDER.resolve("definitions.json")));
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
				(builder) -> builder.schemas(schemas));
	}

	private static Schema schema(SchemaRegistry registry, String type) {
		return registry.getSchema(SchemaLocation.of(ADDRESS + type + ".json"));
	}

	private static List<SeedRecord> records(Path seed) {
		List<SeedRecord> records = new ArrayList<>();
		SeedProblems problems = new SeedProblems();
		SeedFolder.open(seed.toString()).files().forEach((file) -> {
			String type = file.path()[1].replace(".yaml", "");
			String text = file.text(problems);
			records.add(new YamlReader(problems).read(type, "", file.name(), String.valueOf(text)));
		});
		problems.throwIfAny();
		return records;
	}

	private static Set<String> values(JsonNode schema) {
		return Set.copyOf(Arrays.asList(JSON.treeToValue(schema.path("enum"), String[].class)));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Path file, String text) {
		try {
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

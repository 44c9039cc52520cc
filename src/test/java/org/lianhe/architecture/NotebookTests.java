package org.lianhe.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianhe.testing.Outside;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The notebooks run against a server of the packaged seed. Their committed outputs are of
 * the dataset's present version. Where they are of the very same dataset, texts and
 * tables are the same; of pictures there is one.
 */
class NotebookTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final List<String> MODULES = List.of("nbconvert", "ipykernel", "pandas", "networkx", "matplotlib");

	@Test
	void theNotebooksRunAndShowWhatTheyWereCommittedWith() {
		JsonNode reports = reports(Path.of("src/notebooks"));
		assertThat(reports.propertyNames()).containsExactly("alliance-network.ipynb", "first-subset.ipynb",
				"resolve-and-join.ipynb");
		reports.forEachEntry((notebook, report) -> {
			assertThat(report.at("/error").asString(null)).as(notebook).isNull();
			assertThat(report.at("/version").asString()).as("run src/notebooks/run --save %s", notebook)
				.isEqualTo(version());
			if (report.at("/same").asBoolean()) {
				assertThat(report.at("/compared").asInt()).as(notebook).isGreaterThan(5);
				assertThat(report.at("/different")).as("run src/notebooks/run --save %s", notebook).isEmpty();
			}
		});
	}

	@Test
	void aNotebookThatFailsOrShowsSomethingElseIsSeen(@TempDir Path folder) throws IOException {
		write(folder.resolve("failing.ipynb"), "1 / 0", "");
		write(folder.resolve("other.ipynb"), "print(1)", "2\n");
		write(folder.resolve("same.ipynb"), "print(1)", "1\n");
		JsonNode reports = reports(folder);
		assertThat(reports.at("/failing.ipynb"))
			.isEqualTo(json("{\"error\": \"ZeroDivisionError: division by zero\"}"));
		assertThat(reports.at("/other.ipynb")).isEqualTo(
				json("{\"error\": null, \"version\": null, \"same\": true, \"compared\": 1, \"different\": [0]}"));
		assertThat(reports.at("/same.ipynb")).isEqualTo(
				json("{\"error\": null, \"version\": null, \"same\": true, \"compared\": 1, \"different\": []}"));
	}

	private static String version() {
		Object version = TestServer.shared(Store.H2).ask("{ dataset { version } }").at("dataset.version");
		return String.valueOf(version);
	}

	private static JsonNode reports(Path folder) {
		String address = TestServer.shared(Store.H2).uri("").toString();
		return json(Outside.python("architecture/notebooks.py", MODULES, address, folder.toString()));
	}

	private static void write(Path file, String code, String printed) throws IOException {
		Map<String, Object> output = Map.of("output_type", "stream", "name", "stdout", "text", printed);
		Map<String, Object> cell = Map.of("cell_type", "code", "id", "only", "metadata", Map.of(), "source", code,
				"execution_count", 1, "outputs", List.of(output));
		Files.writeString(file, JSON.writeValueAsString(
				Map.of("cells", List.of(cell), "metadata", Map.of(), "nbformat", 4, "nbformat_minor", 5)));
	}

	private static JsonNode json(String text) {
		return JSON.readTree(text);
	}

}

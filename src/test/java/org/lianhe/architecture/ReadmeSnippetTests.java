package org.lianhe.architecture;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianhe.architecture.Readme.Snippet;
import org.lianhe.testing.Outside;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The snippets of the README run as they are pasted, but for the port of the server. */
class ReadmeSnippetTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Pattern PYTHON_IMPORT = Pattern.compile("(?m)^import ([\\w.]+)$");

	private static final Pattern NODE_IMPORT = Pattern.compile("(?m)^import .* from '([^']+)';$");

	static List<Snippet> python() throws IOException {
		return Readme.read().snippets("python");
	}

	static List<Snippet> javaScript() throws IOException {
		return Readme.read().snippets("js");
	}

	@ParameterizedTest
	@MethodSource("python")
	void runsInPython(Snippet snippet) {
		List<String> modules = PYTHON_IMPORT.matcher(snippet.code()).results().map((line) -> line.group(1)).toList();
		assertThat(Outside.pythonCode(snippet.at(address()), modules)).containsAnyOf("hkai-lab", "MultiDiGraph");
	}

	@ParameterizedTest
	@MethodSource("javaScript")
	void runsInNode(Snippet snippet) {
		List<String> packages = NODE_IMPORT.matcher(snippet.code()).results().map((line) -> line.group(1)).toList();
		assertThat(Outside.nodeCode(snippet.at(address()), packages)).containsAnyOf(firstLab(), "Hong Kong AI Lab");
	}

	@Test
	void curlPrintsTheAnswerShown() throws IOException {
		Readme readme = Readme.read();
		List<Snippet> commands = readme.snippets("sh")
			.stream()
			.filter((snippet) -> snippet.code().startsWith("curl "))
			.toList();
		assertThat(commands).isNotEmpty();
		for (Snippet command : commands) {
			JsonNode answer = JSON.readTree(Outside.shellCode(command.at(address()), "curl"));
			assertThat(readme.shownAfter(command)).singleElement()
				.satisfies(
						(shown) -> assertThat(answer.get("data")).isEqualTo(JSON.readTree(shown.code()).get("data")));
		}
	}

	@Test
	void hasSnippetsForEveryReader() throws IOException {
		assertThat(python()).hasSizeGreaterThan(1);
		assertThat(javaScript()).hasSizeGreaterThan(1);
	}

	@Test
	void findsTheModulesThatASnippetImports() {
		List<MatchResult> imports = PYTHON_IMPORT.matcher("import urllib.parse\n\nimport pandas\n").results().toList();
		assertThat(imports).extracting((line) -> line.group(1)).containsExactly("urllib.parse", "pandas");
	}

	private static String firstLab() {
		return String.valueOf(TestServer.shared(Store.H2)
			.ask("{ labs(first: 1) { nodes { name { value } } } }", Map.of(), "en")
			.at("labs.nodes.0.name.value"));
	}

	private static String address() {
		return TestServer.shared(Store.H2).uri("").toString();
	}

}

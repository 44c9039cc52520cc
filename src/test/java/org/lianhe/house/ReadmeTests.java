package org.lianhe.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.server.Store;
import org.lianhe.server.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ReadmeTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@ParameterizedTest
	@EnumSource
	void itsQueryGivesItsAnswer(Store store) throws IOException {
		TestServer.Answer answer = TestServer.shared(store).ask(block("graphql"), Map.of(), "en");
		JsonNode answered = JSON.valueToTree(Map.of("data", Objects.requireNonNull(answer.whole().get("data"))));
		assertThat(answered).isEqualTo(JSON.readTree(block("json")));
	}

	private static String block(String language) throws IOException {
		Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```")
			.matcher(Files.readString(Path.of("README.md")));
		assertThat(block.find()).as("a block of " + language).isTrue();
		return block.group(1);
	}

}

package org.lianhe.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ReadmeTests {

	private static final Pattern EXAMPLE = Pattern.compile("```yaml\n# seed/(\\S+)\n(.*?)```", Pattern.DOTALL);

	@TempDir
	Path folder;

	@Test
	void showsOnlyFieldsThatARecordMayHave() throws IOException {
		Map<String, String> examples = EXAMPLE.matcher(Files.readString(Path.of("seed/README.md")))
			.results()
			.collect(Collectors.toMap((example) -> example.group(1), (example) -> example.group(2)));
		assertThat(examples).containsOnlyKeys("lab/hkai-lab.yaml", "source/atj-joint-labs-2018.yaml", "dataset.yaml",
				"terms.yaml");
		SeedFixture seed = SeedFixture.in(Path.of("src/test/resources/seeds/readme"), this.folder);
		examples.forEach(seed::with);
		assertThat(seed.refusal()).isEqualTo(
				"""
						seed/source/atj-joint-labs-2018.yaml:8: digest: is not a sha256 in hexadecimal. Write the 64 digits that `sha256sum` prints, in quotes.
						1 problem in the seed; nothing was loaded.""");
	}

}

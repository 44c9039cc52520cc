package org.lianhe.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the records of a seed as JSON Lines, numbers as numbers and the rest as text.
 */
final class JsonLinesFixture {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private JsonLinesFixture() {
	}

	/** The folder that was written. */
	static Path of(Path seed, Path folder) {
		try (Stream<Path> files = Files.walk(seed, 2)) {
			List<Path> records = files.filter(Files::isRegularFile).sorted().toList();
			for (Path file : records) {
				if (file.getParent().equals(seed)) {
					Files.copy(file, folder.resolve(file.getFileName()));
				}
				else {
					append(file, folder.resolve(file.getParent().getFileName() + ".jsonl"));
				}
			}
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void append(Path file, Path lines) throws IOException {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("slug", file.getFileName().toString().replace(".yaml", ""));
		Map<String, Object> fields = yaml().load(Files.readString(file));
		line.putAll(fields);
		Files.writeString(lines, JSON.writeValueAsString(line) + "\n", StandardOpenOption.CREATE,
				StandardOpenOption.APPEND);
	}

	private static Yaml yaml() {
		LoaderOptions options = new LoaderOptions();
		return new Yaml(new SafeConstructor(options), new Representer(new DumperOptions()), new DumperOptions(),
				options, new Numbers());
	}

	/** Takes plain digits for numbers and nothing else for anything but text. */
	private static final class Numbers extends Resolver {

		@Override
		protected void addImplicitResolvers() {
			addImplicitResolver(Tag.FLOAT, Pattern.compile("-?\\d+\\.\\d+"), "-0123456789");
			addImplicitResolver(Tag.INT, Pattern.compile("-?[1-9]\\d*"), "-123456789");
		}

	}

}

package org.lianhe.seed.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A record as it is written, read without the server's own reader.
 *
 * @param type folder of the record
 * @param slug name of its file
 * @param fields as written
 */
record Curated(String type, String slug, Map<String, Object> fields) {

	/** All records but the sources, by slug. */
	static Map<String, Curated> entities() {
		Map<String, Curated> all = read();
		all.values().removeIf((record) -> "source".equals(record.type()));
		return all;
	}

	/** All records of sources, by slug. */
	static Map<String, Curated> sources() {
		Map<String, Curated> all = read();
		all.values().removeIf((record) -> !"source".equals(record.type()));
		return all;
	}

	private static Map<String, Curated> read() {
		Map<String, Curated> all = new TreeMap<>();
		try (Stream<Path> files = Files.walk(Path.of("seed"), 2)) {
			files.filter((file) -> file.getNameCount() == 3 && file.toString().endsWith(".yaml")).forEach((file) -> {
				String slug = file.getFileName().toString().replace(".yaml", "");
				all.put(slug, new Curated(file.getName(1).toString(), slug, yaml(file)));
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return all;
	}

	/** What a file of YAML says. */
	static Map<String, Object> yaml(Path file) {
		try {
			return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The items of a list of mappings; none where the field is absent. */
	@SuppressWarnings("unchecked")
	List<Map<String, Object>> list(String field) {
		return (List<Map<String, Object>>) this.fields.getOrDefault(field, List.of());
	}

	/** Its names in these languages. */
	Stream<String> names(String... langs) {
		return list("names").stream()
			.filter((name) -> List.of(langs).contains(name.get("lang")))
			.map((name) -> text(name, "value"));
	}

	/** The predicates of its ties. */
	Stream<String> predicates() {
		return list("relations").stream().map((tie) -> text(tie, "predicate"));
	}

	static String text(Map<String, Object> fields, String field) {
		return Objects.toString(fields.get(field), "");
	}

	/**
	 * All text that the project wrote itself: descriptions, roles, notes, paraphrases.
	 */
	Stream<String> ownWords() {
		return Stream.of("description", "role", "note", "paraphrase").flatMap((field) -> texts(this.fields, field));
	}

	private static Stream<String> texts(@Nullable Object value, String field) {
		if (value instanceof Map<?, ?> map) {
			return map.entrySet()
				.stream()
				.flatMap((entry) -> field.equals(entry.getKey()) ? strings(entry.getValue())
						: texts(entry.getValue(), field));
		}
		return (value instanceof List<?> list) ? list.stream().flatMap((item) -> texts(item, field)) : Stream.empty();
	}

	private static Stream<String> strings(@Nullable Object value) {
		return (value instanceof Map<?, ?> map) ? map.values().stream().map(Object::toString)
				: Stream.of(String.valueOf(value));
	}

}

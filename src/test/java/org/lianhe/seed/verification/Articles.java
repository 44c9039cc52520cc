package org.lianhe.seed.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assumptions;

/**
 * The texts of the sources, where they are at hand: a folder with one file an article, a
 * line a paragraph, and a README whose table gives the digest of each.
 *
 * @param paragraphs text by {@code source#number}
 */
record Articles(Map<String, String> paragraphs) {

	private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|[^|]*\\| ([0-9a-f]{64}) \\|");

	/** The texts, or a word that the test is skipped without them. */
	static Articles atHand() {
		String folder = System.getProperty("lianhe.articles", "");
		Assumptions.assumeFalse(folder.isEmpty(),
				"skipped: the texts of the sources are not at hand; -Dlianhe.articles names their folder");
		Map<String, String> sources = new TreeMap<>();
		Curated.sources().forEach((slug, source) -> sources.put(Curated.text(source.fields(), "digest"), slug));
		Map<String, String> paragraphs = new TreeMap<>();
		Matcher rows = ROW.matcher(text(Path.of(folder, "README.md")));
		while (rows.find()) {
			String slug = sources.getOrDefault(rows.group(2), "unknown");
			text(Path.of(folder, rows.group(1) + ".txt")).lines().forEach((line) -> {
				String[] numbered = line.split("\t", 2);
				paragraphs.merge(slug + "#" + numbered[0], numbered[1], (a, b) -> a + "\n" + b);
			});
		}
		return new Articles(paragraphs);
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The sources whose texts are at hand; a text of no source is of {@code unknown}. */
	Set<String> sources() {
		return this.paragraphs.keySet()
			.stream()
			.map((key) -> key.substring(0, key.indexOf('#')))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Number of the last paragraph of a source. */
	int last(String source) {
		return this.paragraphs.keySet()
			.stream()
			.filter((key) -> key.startsWith(source + "#"))
			.mapToInt((key) -> Integer.parseInt(key.substring(key.indexOf('#') + 1)))
			.max()
			.orElse(-1);
	}

}

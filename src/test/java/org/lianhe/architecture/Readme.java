package org.lianhe.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The README of the project, as text.
 *
 * @param text all of it
 */
record Readme(String text) {

	private static final Pattern SNIPPET = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

	static Readme read() throws IOException {
		return new Readme(Files.readString(Path.of("README.md")));
	}

	/** All fenced blocks of code, in order. */
	List<Snippet> snippets() {
		return SNIPPET.matcher(this.text)
			.results()
			.map((block) -> new Snippet(block.group(1), block.group(2)))
			.toList();
	}

	/** The blocks in a language. */
	List<Snippet> snippets(String language) {
		return snippets().stream().filter((snippet) -> snippet.language().equals(language)).toList();
	}

	/**
	 * The block of JSON that follows a block and shows what it gives, or an empty list.
	 */
	List<Snippet> shownAfter(Snippet snippet) {
		List<Snippet> all = snippets();
		return IntStream.range(1, all.size())
			.filter((i) -> all.get(i - 1).equals(snippet) && "json".equals(all.get(i).language()))
			.mapToObj(all::get)
			.toList();
	}

	/** What a pattern matches, of which there is at least one. */
	List<MatchResult> matches(String pattern) {
		List<MatchResult> found = Pattern.compile(pattern).matcher(this.text).results().toList();
		assertThat(found).as("parts of README.md like " + pattern).isNotEmpty();
		return found;
	}

	/** The part that a pattern matches. */
	String part(String pattern) {
		Matcher part = Pattern.compile(pattern).matcher(this.text);
		assertThat(part.find()).as("a part of README.md like " + pattern).isTrue();
		return part.group();
	}

	/**
	 * A fenced block of code.
	 *
	 * @param language that it is marked with
	 * @param code within it
	 */
	record Snippet(String language, String code) {

		/** The code for a server at another address. */
		String at(String address) {
			return this.code.replace("http://localhost:8080", address);
		}

		@Override
		public String toString() {
			return this.language + ": " + this.code.lines().findFirst().orElse("");
		}

	}

}

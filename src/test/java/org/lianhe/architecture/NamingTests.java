package org.lianhe.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NamingTests {

	private static final Path MAIN = Path.of("src/main/java/org/lianhe");

	/**
	 * Names that say what was done to a thing, or how many there are, and not what it is.
	 */
	private static final Set<String> VAGUE = Set.of("Refusal", "Rejection", "Told", "Wording", "Labelling", "Bounding",
			"Bounds", "Answers", "Reading", "Coverage", "Received", "Replies", "Copies", "Freshness", "Coding",
			"Afterwards", "Waiting", "Pace", "Tearing", "Deliveries", "Outgoing", "Answered", "Kept", "Asking",
			"Judging", "Skeleton", "Pieces", "Spread", "Fineness", "Holding", "Known", "Agreement", "Lanes", "Turns",
			"Bill", "Pricing", "Written", "Lately", "Asked", "Made", "Picked", "Several", "Sieve", "Owners", "Ties",
			"Linked", "Referred", "Walk", "Designer", "Top", "Whole", "Unused", "Drain");

	@Test
	void hasAtMostNinePackagesAtItsRoot() throws IOException {
		try (Stream<Path> areas = Files.list(MAIN)) {
			assertThat(areas.filter(Files::isDirectory)).hasSizeBetween(1, 9);
		}
	}

	@Test
	void usesNoSimpleClassNameTwice() throws IOException {
		assertThat(names(MAIN).stream()
			.collect(Collectors.groupingBy((name) -> name, Collectors.counting()))
			.entrySet()
			.stream()
			.filter((count) -> count.getValue() > 1)
			.map(Map.Entry::getKey)).isEmpty();
	}

	@Test
	void usesNoVagueClassName() throws IOException {
		Set<String> vague = new TreeSet<>(names(MAIN));
		vague.retainAll(VAGUE);
		assertThat(vague).isEmpty();
	}

	private static List<String> names(Path root) throws IOException {
		try (Stream<Path> files = Files.walk(root)) {
			List<String> names = files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".java") && !"package-info.java".equals(name))
				.map((name) -> name.replace(".java", ""))
				.toList();
			assertThat(names).hasSizeGreaterThan(300);
			return names;
		}
	}

}

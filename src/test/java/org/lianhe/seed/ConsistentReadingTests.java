package org.lianhe.seed;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class ConsistentReadingTests {

	private static final int LOADS = 30;

	private static final Pattern VERSION = Pattern.compile("version-\\d");

	private static final String QUERY = """
			{
			  dataset { version }
			  labs { nodes { description place { description partOf { description } } } }
			  topics { nodes { description } }
			  people { nodes { description } }
			  relations { nodes { subject { description } object { description } } }
			}
			""";

	@TempDir
	Path first;

	@TempDir
	Path second;

	@ParameterizedTest
	@EnumSource
	void showsTheOldContentOrTheNewAndNeverAMixture(Store store) throws Exception {
		String one = version(this.first, "version-1");
		String two = version(this.second, "version-2");
		ExecutorService loading = Executors.newSingleThreadExecutor();
		try (TestServer server = TestServer.start(store, this.first)) {
			SeedLoader loader = server.bean(SeedLoader.class);
			Future<?> loads = loading.submit(() -> {
				for (int i = 0; i < LOADS; i++) {
					assertThat(loader.load((i % 2 == 0) ? two : one)).isTrue();
				}
			});
			Set<Set<String>> seen = new HashSet<>();
			do {
				seen.add(versions(server.ask(QUERY)));
			}
			while (!loads.isDone());
			loads.get();
			seen.add(versions(server.ask(QUERY)));
			assertThat(seen).isSubsetOf(Set.of("version-1"), Set.of("version-2")).contains(Set.of("version-1"));
		}
		finally {
			loading.shutdownNow();
		}
	}

	private static Set<String> versions(TestServer.Answer answer) {
		assertThat(answer.whole()).containsOnlyKeys("data", "extensions");
		return VERSION.matcher(answer.whole().toString())
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** A seed in which every record carries the version. */
	private static String version(Path folder, String version) {
		SeedFixture seed = SeedFixture.in(folder).edit("dataset.yaml", "version: \"1\"", "version: " + version);
		for (String file : Set.of(SeedFixture.LAB, SeedFixture.PLACE, "place/coast.yaml", "topic/robotics.yaml",
				"person/li-lei.yaml", "organization/harbour-daily.yaml")) {
			seed.with(file,
					seed.text(file)
						.replaceFirst("(?m)^description: .*$",
								"description: { en: " + version + ", zh-Hans: " + version + " }"));
		}
		return folder.toString();
	}

}

package org.lianhe.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianhe.testing.ChildServer;

import static org.assertj.core.api.Assertions.assertThat;

class LoadKilledIT {

	/** First and last of what a load does to the store, and something between. */
	private static final List<List<String>> PLACES = List.of(List.of("before delete", "dataset"),
			List.of("before insert", "relation"), List.of("after insert", "citation"));

	private static final String DELETES = "delete from";

	@TempDir
	Path folder;

	@Test
	void oneOfSeveralInstancesIsKilledWhileItLoads() throws Exception {
		try (Cluster cluster = Cluster.start(this.folder.resolve("data"));
				ChildServer other = ChildServer.start(with(cluster.properties(), Contents.OLD))) {
			String before = Contents.of(other);
			try (Contents seen = new Contents(other)) {
				for (List<String> place : PLACES) {
					try (Pause pause = Pause.of(cluster, place.get(0), place.get(1))) {
						ChildServer loading = ChildServer.launch(with(cluster.properties(), Contents.NEW));
						pause.await();
						loading.kill();
					}
				}
				assertThat(shown(cluster.properties(), Contents.OLD)).isEqualTo(before);
				assertThat(seen.seen()).containsExactly(before);
				String after = shown(cluster.properties(), Contents.NEW);
				assertThat(after).isEqualTo(Contents.of(other)).isEqualTo(fresh()).isNotEqualTo(before);
				assertThat(seen.seen()).isSubsetOf(before, after);
				Counts.say("killed while loading into PostgreSQL: " + PLACES.size() + " of " + PLACES.size()
						+ " loads, the old content and the new whole after restart, looked at by another instance "
						+ seen.times() + " times, 0 mixtures");
			}
		}
	}

	@Test
	void theOnlyInstanceIsKilledWhileItLoads() throws Exception {
		Map<String, String> properties = Map.of("spring.datasource.url",
				"jdbc:h2:file:" + this.folder.resolve("lianhe") + ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
		String before = shown(properties, Contents.OLD);
		List<Integer> kills = List.of(1, 10, 20);
		for (int deletes : kills) {
			Map<String, String> telling = with(properties, Contents.NEW);
			telling.put("logging.level.org.jooq.tools.LoggerListener", "debug");
			ChildServer loading = ChildServer.launch(telling);
			loading.await(DELETES, deletes);
			loading.kill();
			assertThat(loading.log()).doesNotContain("Lianhe is at");
			assertThat(shown(properties, Contents.OLD)).isEqualTo(before);
		}
		assertThat(shown(properties, Contents.NEW)).isEqualTo(fresh());
		Counts.say("killed while loading into a file of H2: " + kills.size() + " of " + kills.size()
				+ " loads, the old content and the new whole after restart");
	}

	/** What a server of its own shows once it was started with a seed. */
	private static String shown(Map<String, String> properties, String seed) {
		try (ChildServer server = ChildServer.start(with(properties, seed))) {
			return Contents.of(server);
		}
	}

	/** What a server shows that never held anything else. */
	private static String fresh() {
		return shown(Map.of(), Contents.NEW);
	}

	private static Map<String, String> with(Map<String, String> properties, String seed) {
		Map<String, String> all = Asking.uncached(properties);
		all.put("lianhe.seed", seed);
		return all;
	}

}

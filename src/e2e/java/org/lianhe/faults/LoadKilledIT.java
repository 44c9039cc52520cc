package org.lianhe.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianhe.testing.ChildServer;

import static org.assertj.core.api.Assertions.assertThat;

class LoadKilledIT {

	/** The first statement of a load, the last, and one in between. */
	private static final List<List<String>> PAUSE_POINTS = List.of(List.of("before delete", "dataset"),
			List.of("before insert", "relation"), List.of("after insert", "citation"));

	private static final String DELETE_STATEMENT = "delete from";

	@TempDir
	Path folder;

	@Test
	void keepsOldContentWhenOneOfSeveralInstancesIsKilledDuringLoad() throws Exception {
		try (PostgresCluster cluster = PostgresCluster.start(this.folder.resolve("data"));
				ChildServer other = ChildServer.start(withSeed(cluster.properties(), ContentMonitor.OLD_SEED))) {
			String before = ContentMonitor.readContent(other);
			try (ContentMonitor seen = new ContentMonitor(other)) {
				for (List<String> point : PAUSE_POINTS) {
					try (LoadPause pause = LoadPause.install(cluster, point.get(0), point.get(1))) {
						ChildServer loading = ChildServer
							.launch(withSeed(cluster.properties(), ContentMonitor.NEW_SEED));
						pause.awaitPausedLoad();
						loading.kill();
					}
				}
				assertThat(contentAfterStart(cluster.properties(), ContentMonitor.OLD_SEED)).isEqualTo(before);
				assertThat(seen.distinctContents()).containsExactly(before);
				String after = contentAfterStart(cluster.properties(), ContentMonitor.NEW_SEED);
				assertThat(after).isEqualTo(ContentMonitor.readContent(other))
					.isEqualTo(contentOfNewServer())
					.isNotEqualTo(before);
				assertThat(seen.distinctContents()).isSubsetOf(before, after);
				FaultReport.append("killed while loading into PostgreSQL: " + PAUSE_POINTS.size() + " of "
						+ PAUSE_POINTS.size()
						+ " loads, the old content and the new whole after restart, looked at by another instance "
						+ seen.readCount() + " times, 0 mixtures");
			}
		}
	}

	@Test
	void keepsOldContentWhenOnlyInstanceIsKilledDuringLoad() throws Exception {
		Map<String, String> properties = Map.of("spring.datasource.url",
				"jdbc:h2:file:" + this.folder.resolve("lianhe") + ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
		String before = contentAfterStart(properties, ContentMonitor.OLD_SEED);
		List<Integer> kills = List.of(1, 10, 20);
		for (int deletes : kills) {
			Map<String, String> logged = withSeed(properties, ContentMonitor.NEW_SEED);
			logged.put("logging.level.org.jooq.tools.LoggerListener", "debug");
			ChildServer loading = ChildServer.launch(logged);
			loading.await(DELETE_STATEMENT, deletes);
			loading.kill();
			assertThat(loading.log()).doesNotContain("Lianhe is at");
			assertThat(contentAfterStart(properties, ContentMonitor.OLD_SEED)).isEqualTo(before);
		}
		assertThat(contentAfterStart(properties, ContentMonitor.NEW_SEED)).isEqualTo(contentOfNewServer());
		FaultReport.append("killed while loading into a file of H2: " + kills.size() + " of " + kills.size()
				+ " loads, the old content and the new whole after restart");
	}

	/** The content of a new server process that is started with a seed. */
	private static String contentAfterStart(Map<String, String> properties, String seed) {
		try (ChildServer server = ChildServer.start(withSeed(properties, seed))) {
			return ContentMonitor.readContent(server);
		}
	}

	/** The content of a server with an empty store. */
	private static String contentOfNewServer() {
		return contentAfterStart(Map.of(), ContentMonitor.NEW_SEED);
	}

	private static Map<String, String> withSeed(Map<String, String> properties, String seed) {
		Map<String, String> all = FaultRequests.withoutCaching(properties);
		all.put("lianhe.seed", seed);
		return all;
	}

}

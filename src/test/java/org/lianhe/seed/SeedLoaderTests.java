package org.lianhe.seed;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.query.schema.Tables;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SeedLoaderTests {

	private static final Map<Store, TestServer> SERVERS = new EnumMap<>(Store.class);

	@TempDir
	Path good;

	@TempDir
	Path other;

	@AfterAll
	static void stop() {
		SERVERS.values().forEach(TestServer::close);
	}

	@ParameterizedTest
	@EnumSource
	void loadsTheSameContentFromJsonLinesAsFromYaml(Store store) {
		TestServer server = serverWith(store, SeedFixture.in(this.good).folder());
		Map<String, List<String>> fromYaml = DatabaseContent.withoutDigest(server.bean(DSLContext.class));
		Path lines = JsonLinesFixture.of(this.good, this.other);
		assertThat(server.bean(SeedLoader.class).load(lines.toString())).isTrue();
		assertThat(DatabaseContent.withoutDigest(server.bean(DSLContext.class))).isEqualTo(fromYaml);
	}

	@ParameterizedTest
	@EnumSource
	void keepsTheOldContentWhereTheNewIsRefused(Store store) {
		TestServer server = serverWith(store, SeedFixture.in(this.good).folder());
		Map<String, List<String>> before = DatabaseContent.of(server.bean(DSLContext.class));
		SeedFixture bad = SeedFixture.in(this.other).edit(SeedFixture.LAB, "JOINT_LAB", "JOINT");
		assertThatExceptionOfType(SeedException.class)
			.isThrownBy(() -> server.bean(SeedLoader.class).load(bad.folder().toString()));
		assertThat(DatabaseContent.of(server.bean(DSLContext.class))).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource
	void keepsTheOldContentWhereWritingFailsMidway(Store store) {
		TestServer server = serverWith(store, SeedFixture.in(this.good).folder());
		SeedFixture next = SeedFixture.in(this.other).edit(SeedFixture.LAB, "It is open to all.", "It is shut.");
		DSLContext tables = server.bean(DSLContext.class);
		Map<String, List<String>> before = DatabaseContent.of(tables);
		tables.execute("alter table statement add constraint openness check (paraphrase_en <> 'It is shut.')");
		assertThatThrownBy(() -> server.bean(SeedLoader.class).load(next.folder().toString()))
			.isNotInstanceOf(SeedException.class)
			.hasMessageContainingAll("paraphrase_en");
		tables.execute("alter table statement drop constraint openness");
		assertThat(DatabaseContent.of(tables)).isEqualTo(before);
		assertThat(server.ask("{ labs { nodes { slug } } }").whole()).isEqualTo(answer(this.good));
	}

	@ParameterizedTest
	@EnumSource
	void loadsNothingThatIsHeldAlready(Store store) {
		Map<String, String> database = new HashMap<>(store.empty());
		database.put("lianhe.seed", SeedFixture.in(this.good).folder().toString());
		try (TestServer first = TestServer.start(database); TestServer second = TestServer.start(database)) {
			Map<String, List<String>> before = DatabaseContent.of(first.bean(DSLContext.class));
			assertThat(second.bean(SeedLoader.class).load(this.good.toString())).isFalse();
			assertThat(DatabaseContent.of(second.bean(DSLContext.class))).isEqualTo(before);
		}
	}

	@ParameterizedTest
	@EnumSource
	void leavesNoRowOfTheOldContent(Store store) {
		TestServer server = serverWith(store, SeedFixture.in(this.good).folder());
		DSLContext tables = server.bean(DSLContext.class);
		Map<String, List<String>> before = DatabaseContent.of(tables);
		assertThat(server.bean(SeedLoader.class).load("classpath:seed")).isTrue();
		assertThat(tables.fetchValues(Tables.ENTITY.SLUG)).contains("tencent").doesNotContain("harbour-lab");
		assertThat(server.bean(SeedLoader.class).load(this.good.toString())).isTrue();
		assertThat(DatabaseContent.of(tables)).isEqualTo(before);
	}

	private static Map<String, Object> answer(Path seed) {
		return Map.of("data", Map.of("labs", Map.of("nodes", List.of(Map.of("slug", "harbour-lab")))), "extensions",
				Map.of("dataset", Map.of("version", "1", "digest", SeedFolder.open(seed.toString()).digest()), "cost",
						Map.of("requested", 21, "available", 150_000)));
	}

	private static TestServer serverWith(Store store, Path seed) {
		TestServer server = SERVERS.computeIfAbsent(store, (key) -> TestServer.start(key, seed));
		server.bean(SeedLoader.class).load(seed.toString());
		return server;
	}

}

package org.lianhe.property;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.lianhe.seed.ReleaseFixture;
import org.lianhe.seed.SeedLoader;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class DeltaTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Map<Store, TestServer> SERVERS = new EnumMap<>(Store.class);

	@Property(tries = 4, seed = "20260201", edgeCases = EdgeCasesMode.NONE)
	void theDeltaTurnsTheOldRecordsIntoTheNew(@ForAll @LongRange(min = 1, max = 99) long before,
			@ForAll @LongRange(min = 1, max = 99) long after, @ForAll @IntRange(min = 1, max = 2) int larger)
			throws IOException {
		Path old = SeedFiles.write(WorldMaker.make(before, larger));
		Path dataset = old.resolve("dataset.yaml");
		Files.writeString(dataset, Files.readString(dataset).replace("1.0.0", "0.9.0"));
		Path fresh = SeedFiles.write(WorldMaker.make(after, 3 - larger));
		Path kept = ReleaseFixture.write(old, fresh.resolve("release"));
		Map<String, Map<String, Object>> expected = new Applied(records(ReleaseFixture.write(fresh, old))).records();
		for (Store store : Store.values()) {
			Applied applied = new Applied(records(kept));
			lines(delta(store, fresh).lines()).forEach(applied::apply);
			assertThat(applied.records().keySet()).isEqualTo(expected.keySet());
			applied.records().forEach((key, record) -> assertThat(record).as("%s", store).isEqualTo(expected.get(key)));
		}
	}

	private static String delta(Store store, Path seed) {
		TestServer server = SERVERS.computeIfAbsent(store, (key) -> TestServer.start(key, seed));
		server.bean(SeedLoader.class).load(seed.toString());
		return server.send(HttpRequest.newBuilder(server.uri("/export/delta.jsonl?since=0.9.0")).build()).body();
	}

	/** The records of a release; that of the dataset without its digest. */
	private static List<Map<String, Object>> records(Path file) throws IOException {
		try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
			List<Map<String, Object>> records = lines(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
			records.get(0).remove("digest");
			return records;
		}
	}

	private static List<Map<String, @Nullable Object>> lines(Stream<String> lines) {
		return lines.map((line) -> JSON.readValue(line, new TypeReference<Map<String, @Nullable Object>>() {
		})).toList();
	}

}

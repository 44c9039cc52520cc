package org.lianhe.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lianhe.server.Store;
import org.lianhe.server.TestServer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class SeveralInstancesTests {

	private static final int INSTANCES = 3;

	@TempDir
	Path seed;

	@TempDir
	Path next;

	private final List<TestServer> servers = Collections.synchronizedList(new ArrayList<>());

	@AfterEach
	void stop() {
		this.servers.forEach(TestServer::close);
	}

	@Test
	void startAtOnceOnAnEmptyStoreAndLoadOnce(CapturedOutput output) throws Exception {
		Map<String, String> database = new HashMap<>(Store.POSTGRES.empty());
		database.put("lianhe.seed", SeedFixture.in(this.seed).folder().toString());
		atOnce((i) -> this.servers.add(TestServer.start(database)));
		assertThat(StringUtils.countMatches(output.getAll(), "Loaded version 1")).isEqualTo(1);
		assertThat(this.servers).extracting(SeveralInstancesTests::digest)
			.hasSize(INSTANCES)
			.containsOnly(SeedFolder.open(this.seed.toString()).digest());
		Path changed = SeedFixture.in(this.next).edit("dataset.yaml", "version: \"1\"", "version: \"2\"").folder();
		assertThat(atOnce((i) -> this.servers.get(i).bean(Loader.class).load(changed.toString())))
			.containsExactlyInAnyOrder(true, false, false);
		assertThat(this.servers).extracting(SeveralInstancesTests::digest)
			.containsOnly(SeedFolder.open(changed.toString()).digest());
	}

	private static Object digest(TestServer server) {
		return String.valueOf(server.ask("{ dataset { digest } }").at("dataset.digest"));
	}

	private static <T> List<T> atOnce(Function<Integer, T> work) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(INSTANCES);
		CyclicBarrier together = new CyclicBarrier(INSTANCES);
		List<Callable<T>> tasks = new ArrayList<>();
		for (int i = 0; i < INSTANCES; i++) {
			int instance = i;
			tasks.add(() -> {
				together.await();
				return work.apply(instance);
			});
		}
		List<T> results = new ArrayList<>();
		for (Future<T> done : threads.invokeAll(tasks)) {
			results.add(done.get());
		}
		threads.shutdown();
		return results;
	}

}

package org.lianhe.web.observability;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;

class ProbeTests {

	@ParameterizedTest
	@EnumSource
	void tellThatTheServerLivesIsReadyAndHasItsContent(Store store) {
		TestServer server = TestServer.shared(store);
		for (String path : new String[] { "/livez", "/readyz", "/actuator/health/liveness",
				"/actuator/health/readiness" }) {
			HttpResponse<String> answer = get(server, path);
			assertThat(answer.statusCode()).as(path).isEqualTo(200);
			assertThat(answer.body()).as(path).isEqualTo("{\"status\":\"UP\"}");
		}
	}

	@Test
	void aStoreThatIsGoneMakesItUnreadyAndLeavesItAlive() throws Exception {
		try (TestServer server = TestServer.start(Store.H2.empty())) {
			server.bean(ReadOnlyConnections.class).close();
			assertThat(get(server, "/readyz").statusCode()).isEqualTo(503);
			assertThat(get(server, "/readyz").body()).isEqualTo("{\"status\":\"DOWN\"}");
			assertThat(get(server, "/livez").statusCode()).isEqualTo(200);
		}
	}

	@Test
	void manyTakeNoConnectionsFromThoseWhoAsk() {
		try (TestServer server = TestServer.start(Store.H2.empty())) {
			ReadOnlyConnections readers = server.bean(ReadOnlyConnections.class);
			ReleaseReader releases = server.bean(ReleaseReader.class);
			StoreHealthIndicator health = new StoreHealthIndicator(readers, releases, Duration.ofHours(1));
			DatasetInfoContributor info = new DatasetInfoContributor(readers, releases, Duration.ofHours(1));
			assertThat(health.health().getStatus()).isEqualTo(Status.UP);
			Info before = told(info);
			assertThat(before.getDetails()).containsKey("dataset");
			readers.close();
			assertThat(health.health().getStatus()).isEqualTo(Status.UP);
			assertThat(told(info)).isEqualTo(before);
			assertThat(new StoreHealthIndicator(readers, releases, Duration.ofHours(1)).health().getStatus())
				.isEqualTo(Status.DOWN);
		}
	}

	private static Info told(DatasetInfoContributor info) {
		Info.Builder builder = new Info.Builder();
		info.contribute(builder);
		return builder.build();
	}

	@Test
	void aServerThatRefusesTrafficIsUnready() {
		try (TestServer server = TestServer.start(Store.H2.empty())) {
			AvailabilityChangeEvent.publish(server.context(), ReadinessState.REFUSING_TRAFFIC);
			assertThat(get(server, "/readyz").body()).isEqualTo("{\"status\":\"OUT_OF_SERVICE\"}");
			assertThat(get(server, "/livez").statusCode()).isEqualTo(200);
		}
	}

	@ParameterizedTest
	@EnumSource
	void infoTellsTheVersionsOfSoftwareAndDataset(Store store) {
		TestServer server = TestServer.shared(store);
		Map<?, ?> info = JsonMapper.builder().build().readValue(get(server, "/actuator/info").body(), Map.class);
		TestServer.Answer dataset = server.ask("{ dataset { version digest } }");
		assertThat(info.keySet()).isEqualTo(Set.of("build", "dataset"));
		assertThat(info.get("dataset")).isEqualTo(dataset.at("dataset"));
		assertThat(String.valueOf(info.get("build"))).contains("artifact=lianhe", "version=0.1.0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "/auditevents", "/beans", "/caches", "/conditions", "/configprops", "/env",
			"/env/user.home", "/flyway", "/health/store", "/health/db", "/health/diskSpace", "/heapdump",
			"/httpexchanges", "/logfile", "/loggers", "/mappings", "/metrics", "/metrics/jvm.memory.used",
			"/prometheus", "/sbom", "/scheduledtasks", "/sessions", "/shutdown", "/startup", "/threaddump" })
	void nothingElseAnswers(String endpoint) {
		assertThat(get(TestServer.shared(Store.H2), "/actuator" + endpoint).statusCode()).isEqualTo(404);
	}

	private static HttpResponse<String> get(TestServer server, String path) {
		return server.send(HttpRequest.newBuilder(server.uri(path)).build());
	}

}

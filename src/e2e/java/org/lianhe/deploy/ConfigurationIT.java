package org.lianhe.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigurationIT {

	private static final Pattern METRIC = Pattern.compile("\\b(lianhe|hikaricp|jvm|cache)_[a-z_]+");

	private static final String HAPROXY = "/usr/sbin/haproxy";

	private static final String VARNISH = "/usr/sbin/varnishd";

	private static final String NGINX = "/usr/sbin/nginx";

	private static final String SYSTEMD = "/usr/bin/systemd-analyze";

	@Test
	void loadBalancerAcceptsItsConfiguration() {
		Program.run(
				Map.of("LIANHE_BIND", "127.0.0.1:80", "LIANHE_ONE", "127.0.0.1:8081", "LIANHE_TWO", "127.0.0.1:8082"),
				HAPROXY, "-c", "-f", Program.file("haproxy.cfg").toString());
	}

	@Test
	void cacheAcceptsItsConfiguration() {
		assertThat(Program.run(Map.of(), VARNISH, "-C", "-f", Program.file("lianhe.vcl").toString()))
			.contains("vcl_recv");
	}

	@Test
	void webServerAcceptsItsConfiguration(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("nginx.conf");
		Files.writeString(file, "pid " + folder.resolve("nginx.pid") + ";\n"
				+ Files.readString(Program.file("nginx.conf")).replace("/var/cache/nginx", folder.toString()));
		Program.run(Map.of(), NGINX, "-t", "-c", file.toString());
	}

	@Test
	void serviceManagerAcceptsTheUnit(@TempDir Path folder) throws IOException {
		Path unit = folder.resolve("lianhe.service");
		Files.copy(Program.file("lianhe.service"), unit);
		assertThat(Program.run(Map.of(), SYSTEMD, "verify", "--man=no", unit.toString()))
			.doesNotContain("lianhe.service");
	}

	@Test
	void alertsAndDashboardReadMetricsThatExist() throws Exception {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("management.server.port", String.valueOf(Program.freePort()));
		try (TestServer server = TestServer.start(properties)) {
			server.ask("{ labs { totalCount } }");
			server.ask("{ labz }");
			String metrics = HttpClient.newHttpClient()
				.send(HttpRequest
					.newBuilder(URI.create(
							"http://localhost:" + properties.get("management.server.port") + "/actuator/prometheus"))
					.build(), HttpResponse.BodyHandlers.ofString())
				.body();
			new JsonMapper().readTree(Files.readString(Program.file("dashboard.json")));
			for (String file : List.of("alerts.yml", "dashboard.json")) {
				assertThat(METRIC.matcher(Files.readString(Program.file(file))).results().map(MatchResult::group))
					.isNotEmpty()
					.allSatisfy((name) -> assertThat(metrics).contains("\n" + name + "{"));
			}
		}
	}

}

package org.lianhe.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Varnish in front of an instance. */
class HttpCacheIT {

	private static final String QUERY = "/graphql?query=%7Blab(slug:%22hkai-lab%22)%7Bname%7Bvalue%7D%7D%7D";

	private final HttpClient client = HttpClient.newHttpClient();

	private final int port = Program.freePort();

	@Test
	void keepsAnswersByLanguageAndFormUntilTheNextRelease(@TempDir Path folder) throws Exception {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.cache.control",
				"public, max-age=0, s-maxage=3600, stale-while-revalidate=60, stale-if-error=86400");
		TestServer server = TestServer.start(properties);
		try (Program varnish = varnish(folder, server)) {
			await().until(() -> varnish.isRunning() && status("/readyz") == 200);
			assertThat(get("en", "application/json")).isEqualTo("miss Hong Kong AI Lab");
			assertThat(get("en-GB,en;q=0.9", "application/json")).isEqualTo("hit Hong Kong AI Lab");
			assertThat(get("zh-CN", "application/json")).isEqualTo("miss 香港人工智能实验室");
			assertThat(get("zh-TW", "application/json")).isEqualTo("miss 香港人工智能實驗室");
			assertThat(get("en", "text/csv")).isEqualTo("miss Hong Kong AI Lab");
			assertThat(get("en", "application/json")).isEqualTo("hit Hong Kong AI Lab");
			HttpResponse<String> kept = send("GET", QUERY, "en", "application/json");
			String tag = kept.headers().firstValue("ETag").orElseThrow();
			assertThat(this.client
				.send(request("GET", QUERY, "en", "application/json").header("If-None-Match", tag).build(),
						HttpResponse.BodyHandlers.ofString())
				.statusCode()).isEqualTo(304);
			assertThat(send("BAN", "/", "en", "*/*").statusCode()).isEqualTo(200);
			assertThat(get("en", "application/json")).isEqualTo("miss Hong Kong AI Lab");
			server.close();
			await().until(() -> status("/livez") == 503);
			assertThat(get("en", "application/json")).isEqualTo("hit Hong Kong AI Lab");
		}
		finally {
			server.close();
		}
	}

	private Program varnish(Path folder, TestServer server) throws IOException {
		Path vcl = folder.resolve("lianhe.vcl");
		Files.writeString(vcl, Files.readString(Program.file("lianhe.vcl"))
			.replace("\"8080\"", "\"" + server.uri("/").getPort() + "\""));
		return Program.serve(Map.of(), "/usr/sbin/varnishd", "-F", "-n", folder.resolve("work").toString(), "-j",
				"none", "-a", "127.0.0.1:" + this.port, "-s", "malloc,32m", "-f", vcl.toString());
	}

	/** Whether the answer was kept, and the name in it. */
	private String get(String language, String form) throws Exception {
		HttpResponse<String> response = send("GET", QUERY, language, form);
		assertThat(response.statusCode()).isEqualTo(200);
		String name = form.endsWith("json") ? response.body().replaceFirst("(?s).*\"value\":\"([^\"]*)\".*", "$1")
				: response.body().lines().skip(1).findFirst().orElseThrow();
		return response.headers().firstValue("X-Cache").orElseThrow() + " " + name;
	}

	private int status(String path) {
		try {
			return send("GET", path, "en", "*/*").statusCode();
		}
		catch (Exception ex) {
			return 0;
		}
	}

	private HttpResponse<String> send(String method, String path, String language, String form) throws Exception {
		return this.client.send(request(method, path, language, form).build(), HttpResponse.BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String method, String path, String language, String form) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.method(method, HttpRequest.BodyPublishers.noBody())
			.header("Accept-Language", language)
			.header("Accept", form);
	}

}

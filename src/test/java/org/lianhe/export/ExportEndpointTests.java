package org.lianhe.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianhe.Application;
import org.lianhe.core.error.ApiException;
import org.lianhe.export.tabular.NestedListMode;
import org.lianhe.export.tabular.TableRows;
import org.lianhe.export.tabular.TableService;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class ExportEndpointTests {

	private static ConfigurableApplicationContext server;

	@BeforeAll
	static void start() {
		server = new SpringApplicationBuilder(Application.class, Slugs.class).run("--server.port=0",
				"--spring.datasource.url=jdbc:h2:mem:exports;DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void listsTheFilesWithTheirAddresses() throws Exception {
		Map<?, ?> listed = JsonMapper.shared().readValue(get("/export").body(), Map.class);
		assertThat(listed.get("files")).asInstanceOf(InstanceOfAssertFactories.LIST)
			.contains(Map.of("file", "slugs.txt", "description", "Slugs of labs", "mediaType", "text/plain", "address",
					address("/export/slugs.txt"), "parameters", List.of("fail")));
	}

	@Test
	void sendsAFileWithItsNameAndItsDataset() throws Exception {
		HttpResponse<String> sent = get("/export/slugs.txt");
		assertThat(sent.statusCode()).isEqualTo(200);
		assertThat(sent.body().lines()).contains("hkai-lab").hasSize(2);
		assertThat(sent.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"slugs.txt\"");
		assertThat(sent.headers().firstValue("Lianhe-Dataset-Digest")).isPresent();
	}

	@Test
	void returnsNotModifiedWhenTagMatches() throws Exception {
		String tag = get("/export/slugs.txt").headers().firstValue("ETag").orElseThrow();
		HttpRequest request = HttpRequest.newBuilder(URI.create(address("/export/slugs.txt")))
			.header("If-None-Match", tag)
			.build();
		HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(304);
		assertThat(response.body()).isEmpty();
		assertThat(get("/export/slugs.txt?lang=en").headers().firstValue("ETag")).isPresent().get().isNotEqualTo(tag);
	}

	@Test
	void suggestsFileForUnknownName() throws Exception {
		HttpResponse<String> response = get("/export/slug.txt");
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(response.body()).contains("NOT_FOUND", "Did you mean slugs.txt?");
	}

	@Test
	void rejectsUnknownParameter() throws Exception {
		HttpResponse<String> response = get("/export/slugs.txt?fial=1");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("There is no parameter `fial`; there is fail, lang. Did you mean fail?");
	}

	@Test
	void abortsConnectionIfFileFails() {
		assertThatIOException().isThrownBy(() -> get("/export/slugs.txt?fail=1"));
	}

	@Test
	void returnsErrorIfFileFailsBeforeFirstByte() throws Exception {
		HttpResponse<String> response = get("/export/slugs.txt?fail=early");
		assertThat(response.statusCode()).isEqualTo(500);
		assertThat(response.body())
			.contains("\"code\":\"INTERNAL\"", "The server could not make the file. Try again later")
			.doesNotContain("no room");
		assertThat(JsonMapper.shared().readTree(response.body()).at("/errors/0/extensions/requestId").asString())
			.isEqualTo(response.headers().firstValue("X-Request-Id").orElseThrow());
		assertThat(response.headers().firstValue("Content-Disposition")).isEmpty();
		assertThat(response.headers().firstValue("ETag")).isEmpty();
		assertThatIOException().isThrownBy(() -> get("/export/slugs.txt?fail=begun"));
	}

	private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(address(path))).build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
	}

	private static String address(String path) {
		return "http://localhost:" + server.getEnvironment().getProperty("local.server.port") + path;
	}

	static class Slugs {

		@Bean
		ExportProvider slugs(TableService tables) {
			return () -> List.of(Export.of("slugs.txt", "Slugs of labs", "text/plain", Set.of("fail"),
					(parameters, languages, request) -> {
						TableRows rows = tables.open(
								"{ labs(filter: { slug: { in: [\"caict\", \"hkai-lab\"] } }) { nodes { slug } } }",
								NestedListMode.ROWS, request);
						String fail = String.join("", parameters.getOrDefault("fail", List.of()));
						return new ExportContent(rows.release(), (out, listener) -> write(rows, fail, out),
								rows::close);
					}));
		}

		private static void write(TableRows rows, String fail, OutputStream out) throws IOException {
			rows.forEach((row) -> out.write((row[0] + "\n").getBytes(StandardCharsets.UTF_8)));
			if (fail.isEmpty()) {
				return;
			}
			if (!"early".equals(fail)) {
				out.flush();
			}
			throw "1".equals(fail) ? ApiException.badInput("too late")
					: new UncheckedIOException(new IOException("no room"));
		}

	}

}

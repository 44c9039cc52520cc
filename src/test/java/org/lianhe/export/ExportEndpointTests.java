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
					address("/export/slugs.txt"), "parameters", List.of("torn")));
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
	void sendsNothingToWhoHasTheFileAlready() throws Exception {
		String tag = get("/export/slugs.txt").headers().firstValue("ETag").orElseThrow();
		HttpRequest request = HttpRequest.newBuilder(URI.create(address("/export/slugs.txt")))
			.header("If-None-Match", tag)
			.build();
		HttpResponse<String> held = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(held.statusCode()).isEqualTo(304);
		assertThat(held.body()).isEmpty();
		assertThat(get("/export/slugs.txt?lang=en").headers().firstValue("ETag")).isPresent().get().isNotEqualTo(tag);
	}

	@Test
	void saysOfAnUnknownFileWhichThereAre() throws Exception {
		HttpResponse<String> refused = get("/export/slug.txt");
		assertThat(refused.statusCode()).isEqualTo(404);
		assertThat(refused.body()).contains("NOT_FOUND", "Did you mean slugs.txt?");
	}

	@Test
	void refusesAnUnknownParameter() throws Exception {
		HttpResponse<String> refused = get("/export/slugs.txt?tron=1");
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("There is no parameter `tron`; there is lang, torn. Did you mean torn?");
	}

	@Test
	void tearsWhatFailsOnTheWay() {
		assertThatIOException().isThrownBy(() -> get("/export/slugs.txt?torn=1"));
	}

	@Test
	void saysThatAFileCouldNotBeMadeAndTearsItOnlyOnceItHasBegun() throws Exception {
		HttpResponse<String> refused = get("/export/slugs.txt?torn=unmade");
		assertThat(refused.statusCode()).isEqualTo(500);
		assertThat(refused.body())
			.contains("\"code\":\"INTERNAL\"", "The server could not make the file. Try again later")
			.doesNotContain("no room");
		assertThat(JsonMapper.shared().readTree(refused.body()).at("/errors/0/extensions/requestId").asString())
			.isEqualTo(refused.headers().firstValue("X-Request-Id").orElseThrow());
		assertThat(refused.headers().firstValue("Content-Disposition")).isEmpty();
		assertThat(refused.headers().firstValue("ETag")).isEmpty();
		assertThatIOException().isThrownBy(() -> get("/export/slugs.txt?torn=begun"));
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
			return () -> List.of(Export.of("slugs.txt", "Slugs of labs", "text/plain", Set.of("torn"),
					(parameters, languages, request) -> {
						TableRows rows = tables.open(
								"{ labs(filter: { slug: { in: [\"caict\", \"hkai-lab\"] } }) { nodes { slug } } }",
								NestedListMode.ROWS, request);
						String torn = String.join("", parameters.getOrDefault("torn", List.of()));
						return new ExportContent(rows.release(), (out, listener) -> write(rows, torn, out),
								rows::close);
					}));
		}

		private static void write(TableRows rows, String torn, OutputStream out) throws IOException {
			rows.forEach((row) -> out.write((row[0] + "\n").getBytes(StandardCharsets.UTF_8)));
			if (torn.isEmpty()) {
				return;
			}
			if (!"unmade".equals(torn)) {
				out.flush();
			}
			throw "1".equals(torn) ? ApiException.badInput("too late")
					: new UncheckedIOException(new IOException("no room"));
		}

	}

}

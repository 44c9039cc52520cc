package org.lianhe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.Application;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A running server with a database of its own, asked over HTTP as anyone would. */
public final class TestServer implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Map<Store, TestServer> SHARED = new EnumMap<>(Store.class);

	private final HttpClient client = HttpClient.newHttpClient();

	private final ConfigurableApplicationContext context;

	private TestServer(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/** A server with the packaged seed, started once for all tests that only read. */
	public static synchronized TestServer shared(Store store) {
		return SHARED.computeIfAbsent(store, (key) -> start(key.empty()));
	}

	/** A server with a seed elsewhere, on an empty database. */
	public static TestServer start(Store store, Path seed) {
		Map<String, String> properties = new HashMap<>(store.empty());
		properties.put("lianhe.seed", seed.toString());
		return start(properties);
	}

	/** A server with these properties, which notices at once what is loaded. */
	public static TestServer start(Map<String, String> properties) {
		Map<String, Object> all = new HashMap<>(properties);
		all.put("server.port", "0");
		all.put("lianhe.base-uri", "http://localhost:8080");
		all.putIfAbsent("lianhe.cache.staleness", "0s");
		all.putIfAbsent("logging.level.org.lianhe.web.observability.AccessLog", "warn");
		String[] arguments = all.entrySet()
			.stream()
			.map((property) -> "--" + property.getKey() + "=" + property.getValue())
			.toArray(String[]::new);
		return new TestServer(new SpringApplicationBuilder(Application.class).run(arguments));
	}

	/** The whole answer to a query. */
	public Answer ask(String query) {
		return ask(query, Map.of(), null);
	}

	/** The whole answer to a query with variables. */
	public Answer ask(String query, Map<String, ?> variables) {
		return ask(query, variables, null);
	}

	/** The whole answer to a query with variables, for a reader of these languages. */
	public Answer ask(String query, Map<String, ?> variables, @Nullable String acceptLanguage) {
		String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
		HttpRequest.Builder request = HttpRequest.newBuilder(uri("/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body));
		if (acceptLanguage != null) {
			request.header("Accept-Language", acceptLanguage);
		}
		return new Answer(JSON.readValue(send(request.build()).body(), new TypeReference<>() {
		}));
	}

	/** The response to a request. */
	public HttpResponse<String> send(HttpRequest request) {
		try {
			return this.client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** The address of a path on the server. */
	public URI uri(String path) {
		return URI.create("http://localhost:" + this.context.getEnvironment().getProperty("local.server.port") + path);
	}

	/** All parts of the server. */
	public ConfigurableApplicationContext context() {
		return this.context;
	}

	/** A part of the server. */
	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/** All parts of a type. */
	public <T> List<T> beans(Class<T> type) {
		return List.copyOf(this.context.getBeansOfType(type).values());
	}

	@Override
	public void close() {
		this.context.close();
	}

	/**
	 * An answer.
	 *
	 * @param whole with data, errors and extensions
	 */
	public record Answer(Map<String, @Nullable Object> whole) {

		/**
		 * The value at a path of keys and indexes in the data, such as
		 * {@code labs.nodes.0.slug}.
		 */
		public @Nullable Object at(String path) {
			Object value = this.whole.get("data");
			for (String step : path.split("\\.", -1)) {
				if (value instanceof List<?> list) {
					value = list.get(Integer.parseInt(step));
				}
				else if (value instanceof Map<?, ?> map) {
					value = map.get(step);
				}
			}
			return value;
		}

		/** The objects that were not found, each with the reason. */
		public List<Map<?, ?>> missing() {
			return (this.whole.get("extensions") instanceof Map<?, ?> extensions
					&& extensions.get("missing") instanceof List<?> missing)
							? missing.stream().<Map<?, ?>>map((one) -> (Map<?, ?>) one).toList() : List.of();
		}

		/** The code of the first object that was not found, or null. */
		public @Nullable String missingCode() {
			return code(missing());
		}

		/** The code of the first error, or null. */
		public @Nullable String code() {
			return code(this.whole.get("errors"));
		}

		private static @Nullable String code(@Nullable Object list) {
			if (list instanceof List<?> errors && !errors.isEmpty() && errors.get(0) instanceof Map<?, ?> error
					&& error.get("extensions") instanceof Map<?, ?> extensions) {
				return (String) extensions.get("code");
			}
			return null;
		}

	}

}

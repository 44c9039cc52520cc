package org.lianhe.graphql.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.lianhe.testing.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client that sends what it is told and nothing more.
 *
 * @param server that it asks
 */
record Client(TestServer server) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	/** By GET; the address is below {@code /graphql}, headers are names and values. */
	Answer get(String address, String... headers) {
		return send("GET", address, HttpRequest.BodyPublishers.noBody(), headers);
	}

	Answer send(String method, String address, HttpRequest.BodyPublisher body, String... headers) {
		return send(method, this.server.uri("/graphql" + address), body, headers);
	}

	private static Answer send(String method, URI address, HttpRequest.BodyPublisher body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(address).method(method, body);
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** By GET, whatever the path. */
	Answer at(String path, String... headers) {
		return send("GET", this.server.uri(path), HttpRequest.BodyPublishers.noBody(), headers);
	}

	/** By POST, whatever the body. */
	Answer post(String body, String... headers) {
		return send("POST", "", HttpRequest.BodyPublishers.ofString(body), headers);
	}

	/** By POST, as JSON; the type of the body is added to the headers. */
	Answer ask(Map<String, ?> body, String... headers) {
		String[] all = new String[headers.length + 2];
		System.arraycopy(headers, 0, all, 0, headers.length);
		all[headers.length] = "Content-Type";
		all[headers.length + 1] = "application/json";
		return post(JSON.writeValueAsString(body), all);
	}

	/** The address of a query, with more parameters as names and values. */
	static String query(String document, String... parameters) {
		return "?query=" + encoded(document) + parameters(parameters);
	}

	static String parameters(String... parameters) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < parameters.length; i += 2) {
			text.append('&').append(parameters[i]).append('=').append(encoded(parameters[i + 1]));
		}
		return text.toString();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * What came back.
	 *
	 * @param response as it came
	 */
	record Answer(HttpResponse<byte[]> response) {

		int status() {
			return this.response.statusCode();
		}

		/** A header; an empty string where it is absent. */
		String header(String name) {
			return String.join(", ", this.response.headers().allValues(name));
		}

		byte[] bytes() {
			return this.response.body();
		}

		/** The body as text, unpacked if it is packed. */
		String text() {
			if (!"gzip".equals(header("Content-Encoding"))) {
				return new String(bytes(), StandardCharsets.UTF_8);
			}
			try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes()))) {
				return new String(in.readAllBytes(), StandardCharsets.UTF_8);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		JsonNode json() {
			return JSON.readTree(text());
		}

		/** Status, code and message of an error. */
		String refusal() {
			JsonNode error = json().path("errors").path(0);
			return status() + " " + error.path("extensions").path("code").asString() + " "
					+ error.path("message").asString();
		}

	}

}

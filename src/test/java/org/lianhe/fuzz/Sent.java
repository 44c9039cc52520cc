package org.lianhe.fuzz;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A request as it goes out.
 *
 * @param method of HTTP
 * @param parameters of the address
 * @param headers of the request
 * @param body or null
 * @param isValid whether all of it is right
 */
record Sent(String method, Map<String, String> parameters, Map<String, String> headers, @Nullable String body,
		boolean isValid) {

	/** The path with its parameters. */
	String address() {
		String query = this.parameters.entrySet()
			.stream()
			.map((one) -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return "/graphql" + (query.isEmpty() ? "" : "?" + query);
	}

	HttpRequest to(Function<String, URI> server) {
		HttpRequest.Builder request = HttpRequest.newBuilder(server.apply(address()));
		this.headers.forEach(request::header);
		String text = this.body;
		return request
			.method(this.method,
					(text != null) ? HttpRequest.BodyPublishers.ofString(text) : HttpRequest.BodyPublishers.noBody())
			.build();
	}

	Sent with(String header, String value) {
		Map<String, String> more = new LinkedHashMap<>(this.headers);
		more.put(header, value);
		return new Sent(this.method, this.parameters, more, this.body, false);
	}

	Sent withBody(String other) {
		return new Sent(this.method, this.parameters, this.headers, other, false);
	}

	Sent withParameter(String name, String value) {
		Map<String, String> more = new LinkedHashMap<>(this.parameters);
		more.put(name, value);
		return new Sent(this.method, more, this.headers, this.body, false);
	}

	Sent by(String other) {
		return new Sent(other, this.parameters, this.headers, this.body, false);
	}

}

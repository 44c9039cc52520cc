package org.lianhe.faults;

import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;

import org.lianhe.server.ChildServer;

/** How servers are asked that are about to fail. */
final class Asking {

	private Asking() {
	}

	/**
	 * Properties with which every request is answered from the store, however many come.
	 */
	static Map<String, String> uncached(Map<String, String> properties) {
		Map<String, String> all = new HashMap<>(properties);
		all.put("lianhe.cache.answers", "0");
		all.put("lianhe.cache.staleness", "0s");
		all.put("lianhe.limits.rate", "0");
		return all;
	}

	static HttpRequest.Builder post(ChildServer server, String body) {
		return HttpRequest.newBuilder(server.uri("/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body));
	}

}

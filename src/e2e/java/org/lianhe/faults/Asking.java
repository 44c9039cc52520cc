package org.lianhe.faults;

import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;

import org.lianhe.testing.ChildServer;

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

	/**
	 * A request over a connection that is not used again: one that is kept may be closed
	 * just when the next request is on its way, which would be nobody's loss.
	 */
	static HttpRequest.Builder post(ChildServer server, String body) {
		return HttpRequest.newBuilder(server.uri("/graphql"))
			.header("Content-Type", "application/json")
			.header("Connection", "close")
			.POST(HttpRequest.BodyPublishers.ofString(body));
	}

}

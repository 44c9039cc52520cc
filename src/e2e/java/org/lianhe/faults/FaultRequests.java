package org.lianhe.faults;

import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;

import org.lianhe.testing.ChildServer;

/** Requests and settings for servers that are about to fail. */
final class FaultRequests {

	private FaultRequests() {
	}

	/**
	 * Adds properties that turn off the response cache and the rate limit.
	 */
	static Map<String, String> withoutCaching(Map<String, String> properties) {
		Map<String, String> all = new HashMap<>(properties);
		all.put("lianhe.cache.answers", "0");
		all.put("lianhe.cache.staleness", "0s");
		all.put("lianhe.limits.requests-per-second", "0");
		return all;
	}

	/**
	 * A request that closes its connection afterwards. The server may close a persistent
	 * connection while the next request is on its way, which is not an error.
	 */
	static HttpRequest.Builder post(ChildServer server, String body) {
		return HttpRequest.newBuilder(server.uri("/graphql"))
			.header("Content-Type", "application/json")
			.header("Connection", "close")
			.POST(HttpRequest.BodyPublishers.ofString(body));
	}

}

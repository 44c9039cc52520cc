package org.lianhe.jmh;

import java.util.HashMap;
import java.util.Map;

import org.lianhe.Application;
import org.lianhe.testing.Store;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The server for benchmarks: the application with two more endpoints, one for fixed bytes
 * and one without the response cache.
 */
public final class BenchmarkServer {

	private BenchmarkServer() {
	}

	/** Starts the server. Arguments: store, properties as {@code --name=value}. */
	public static void main(String[] args) {
		Map<String, String> more = new HashMap<>();
		for (int i = 1; i < args.length; i++) {
			String[] property = args[i].substring(2).split("=", 2);
			more.put(property[0], property[1]);
		}
		start(Store.valueOf(args[0]), more);
	}

	/**
	 * Starts the server on an empty store. H2 does not reuse the result of the previous
	 * equal statement.
	 * @param more properties that override those of the store
	 */
	public static ConfigurableApplicationContext start(Store store, Map<String, String> more) {
		Map<String, String> all = new HashMap<>();
		if (!more.containsKey("spring.datasource.url")) {
			all.putAll(store.empty());
		}
		if (store == Store.H2) {
			all.computeIfPresent("spring.datasource.url", (key, url) -> url + ";OPTIMIZE_REUSE_RESULTS=FALSE");
		}
		all.putAll(more);
		String[] arguments = all.entrySet()
			.stream()
			.map((property) -> "--" + property.getKey() + "=" + property.getValue())
			.toArray(String[]::new);
		return new SpringApplicationBuilder(Application.class).run(arguments);
	}

}

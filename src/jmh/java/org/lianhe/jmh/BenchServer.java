package org.lianhe.jmh;

import java.util.HashMap;
import java.util.Map;

import org.lianhe.Application;
import org.lianhe.testing.Store;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The server as it is measured: as it is shipped, and beside it an endpoint of fixed
 * bytes.
 */
public final class BenchServer {

	private BenchServer() {
	}

	/** Starts on a store: its name, then properties as {@code --name=value}. */
	public static void main(String[] args) {
		Map<String, String> more = new HashMap<>();
		for (int i = 1; i < args.length; i++) {
			String[] property = args[i].substring(2).split("=", 2);
			more.put(property[0], property[1]);
		}
		start(Store.valueOf(args[0]), more);
	}

	/**
	 * Starts on an empty store. H2 does not answer a statement from the result of the
	 * last one like it.
	 * @param more properties, which come before those of the store
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

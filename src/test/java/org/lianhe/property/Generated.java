package org.lianhe.property;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import graphql.schema.GraphQLSchema;
import org.lianhe.model.graph.GraphOfFewRelations;
import org.lianhe.search.IndexManager;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.graphql.execution.GraphQlSource;

/** The servers that hold made-up datasets, each started once for all tests. */
final class Generated {

	private static final long SEED = 20181122;

	private static final int LARGE = 5;

	private static final World WORLD = WorldMaker.make(SEED, 1);

	private static final Model MODEL = ModelMaker.of(WORLD);

	private static final Map<Store, Map<String, String>> PLACES = new EnumMap<>(Store.class);

	private static final Map<Store, TestServer> SERVERS = new EnumMap<>(Store.class);

	private static final Map<Store, TestServer> LARGE_SERVERS = new EnumMap<>(Store.class);

	private static final Map<Store, TestServer> KEEPING_SERVERS = new EnumMap<>(Store.class);

	private static final Map<Store, TestServer> BOUNDED_SERVERS = new EnumMap<>(Store.class);

	private Generated() {
	}

	/** What the servers hold. */
	static Model model() {
		return MODEL;
	}

	/** A server of some 350 entities. */
	static synchronized TestServer server(Store store) {
		return SERVERS.computeIfAbsent(store, (key) -> settled(place(key)));
	}

	/** Another server over the same database. */
	static synchronized TestServer another(Store store) {
		server(store);
		return TestServer.start(place(store));
	}

	/** A server of another dataset, five times as large. */
	static synchronized TestServer large(Store store) {
		return LARGE_SERVERS.computeIfAbsent(store,
				(key) -> settled(properties(key, SeedFiles.write(WorldMaker.make(SEED, LARGE)))));
	}

	/** A server that holds the same and reads few ties at once. */
	static synchronized TestServer bounded(Store store) {
		return BOUNDED_SERVERS.computeIfAbsent(store, (key) -> {
			Map<String, String> properties = new HashMap<>(place(key));
			properties.put("spring.main.allow-bean-definition-overriding", "true");
			properties.merge("spring.main.sources", GraphOfFewRelations.class.getName(),
					(one, other) -> one + "," + other);
			properties.put("test.max-relations", "60");
			return TestServer.start(properties);
		});
	}

	/** A server on H2 that holds the same and keeps its answers. */
	static synchronized TestServer keeping() {
		return KEEPING_SERVERS.computeIfAbsent(Store.H2, (key) -> {
			Map<String, String> properties = new HashMap<>(place(key));
			properties.put("lianhe.cache.answers", "16MB");
			return TestServer.start(properties);
		});
	}

	static GraphQLSchema schema() {
		return server(Store.H2).bean(GraphQlSource.class).schema();
	}

	/** A server that has nothing left to do but what it is asked. */
	private static TestServer settled(Map<String, String> properties) {
		TestServer server = TestServer.start(properties);
		server.bean(IndexManager.class).prepare().join();
		return server;
	}

	private static Map<String, String> place(Store store) {
		return PLACES.computeIfAbsent(store, (key) -> properties(key, SeedFiles.write(WORLD)));
	}

	private static Map<String, String> properties(Store store, Path seed) {
		Map<String, String> properties = new HashMap<>(store.empty());
		properties.put("lianhe.seed", seed.toString());
		properties.put("lianhe.cache.answers", "0");
		properties.put("spring.main.sources", Counted.class.getName());
		properties.put("lianhe.limits.max-cost", "2000000000");
		return properties;
	}

}

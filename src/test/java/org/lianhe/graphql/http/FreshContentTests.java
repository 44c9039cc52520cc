package org.lianhe.graphql.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.seed.SeedLoader;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept while another instance loads another dataset. */
class FreshContentTests {

	private static final String GOOD = "src/test/resources/seeds/good";

	private static final String QUERY = "{ labs { totalCount } dataset { version } }";

	private static final String BEFORE = "{\"data\":{\"labs\":{\"totalCount\":%s},"
		.formatted(TestServer.shared(Store.H2).ask("{ labs { totalCount } }").at("labs.totalCount"));

	private static final String AFTER = "{\"data\":{\"labs\":{\"totalCount\":1},\"dataset\":{\"version\":\"1\"}}";

	@ParameterizedTest
	@EnumSource
	void servesNothingOfTheOldContentAfterLoading(Store store) {
		try (Pair pair = new Pair(store, "0s")) {
			List<String> addresses = List.of(Client.query(QUERY),
					Client.query("{ labs { nodes { slug } } }", "format", "csv"));
			for (String address : addresses) {
				String tag = pair.one().get(address).header("ETag");
				assertThat(pair.one().get(address, "If-None-Match", tag).status()).isEqualTo(304);
			}
			String tag = pair.one().get(addresses.get(0)).header("ETag");
			String table = pair.one().get(addresses.get(1)).header("ETag");
			assertThat(pair.one().ask(Map.of("query", QUERY)).text()).startsWith(BEFORE);
			pair.load();
			assertThat(pair.one().get(addresses.get(1), "If-None-Match", table).text())
				.isEqualTo("slug\r\nharbour-lab\r\n");
			Client.Answer fresh = pair.one().get(addresses.get(0), "If-None-Match", tag);
			assertThat(fresh.text()).startsWith(AFTER);
			assertThat(fresh.header("ETag")).isNotEqualTo(tag)
				.isEqualTo(pair.other().get(addresses.get(0)).header("ETag"));
			assertThat(pair.one().ask(Map.of("query", QUERY)).text()).startsWith(AFTER);
		}
	}

	@ParameterizedTest
	@EnumSource
	void servesNewContentToAllOnceOneHasSeenIt(Store store) {
		try (Pair pair = new Pair(store, "1h")) {
			String tag = pair.one().get(Client.query(QUERY)).header("ETag");
			pair.load();
			assertThat(pair.one().get(Client.query(QUERY), "If-None-Match", tag).status()).isEqualTo(304);
			assertThat(pair.one().get(Client.query(QUERY)).text()).startsWith(BEFORE);
			assertThat(pair.one().get(Client.query("{ labs { nodes { slug } } }")).text()).contains("harbour-lab");
			assertThat(pair.one().get(Client.query(QUERY), "If-None-Match", tag).text()).startsWith(AFTER);
			assertThat(pair.one().ask(Map.of("query", QUERY)).text()).startsWith(AFTER);
		}
	}

	/** Two instances over one store, the first of which answers. */
	private static final class Pair implements AutoCloseable {

		private final TestServer one;

		private final TestServer other;

		Pair(Store store, String staleness) {
			Map<String, String> properties = new HashMap<>(store.empty());
			properties.put("lianhe.cache.staleness", staleness);
			this.one = TestServer.start(properties);
			this.other = TestServer.start(properties);
		}

		Client one() {
			return new Client(this.one);
		}

		Client other() {
			return new Client(this.other);
		}

		void load() {
			assertThat(this.other.bean(SeedLoader.class).load(GOOD)).isTrue();
		}

		@Override
		public void close() {
			this.one.close();
			this.other.close();
		}

	}

}

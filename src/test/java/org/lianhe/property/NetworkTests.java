package org.lianhe.property;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkTests {

	@Property(tries = 100, seed = "20181122", edgeCases = EdgeCasesMode.NONE)
	void aNeighbourhoodIsWhatAWalkMeetsTieByTie(@ForAll("starts") List<String> of, @ForAll("ties") Map<String, ?> ties,
			@ForAll @IntRange(max = 4) int depth, @ForAll("sizes") int most) {
		Map<String, Object> expected = new Network(ties).neighborhood(of, depth, most);
		for (Store store : Store.values()) {
			assertThat(neighborhood(Generated.server(store), of, ties, depth, most)).as("%s", store)
				.isEqualTo(expected);
		}
	}

	@Property(tries = 100, seed = "20181122", edgeCases = EdgeCasesMode.NONE)
	void pathsAreThoseThatTryingEveryWayFinds(@ForAll("ends") String from, @ForAll("ends") String to,
			@ForAll("ties") Map<String, ?> ties, @ForAll @IntRange(min = 1, max = 4) int longest,
			@ForAll("sizes") int first) {
		Assume.that(!from.equals(to));
		List<Object> expected = new Network(ties).paths(from, to, longest, first + 1);
		boolean hasMore = expected.size() > first;
		for (Store store : Store.values()) {
			assertThat(paths(Generated.server(store), from, to, ties, longest, first)).as("%s", store)
				.isEqualTo(Map.of("paths", hasMore ? expected.subList(0, first) : expected, "truncated", hasMore));
		}
	}

	@Property(tries = 40, seed = "20181122", edgeCases = EdgeCasesMode.NONE)
	void aNeighbourhoodReadInPartSaysSoAndHasNothingElse(@ForAll("starts") List<String> of,
			@ForAll("ties") Map<String, ?> ties, @ForAll @IntRange(max = 3) int depth) {
		Network network = new Network(ties);
		Map<String, Object> all = network.neighborhood(of, depth, 2000);
		for (Store store : Store.values()) {
			Map<?, ?> part = neighborhood(Generated.bounded(store), of, ties, depth, 2000);
			if (Boolean.FALSE.equals(part.get("truncated"))) {
				assertThat((Object) part).as("%s", store).isEqualTo(all);
			}
			List<Object> nodes = list(part, "nodes");
			assertThat(list(all, "nodes")).as("%s", store).containsAll(nodes);
			int whole = distance(network, of, depth, nodes.get(nodes.size() - 1));
			assertThat(nodes).as("%s", store)
				.startsWith(network.met(of, Math.max(0, whole - 1)).stream().map(Thing::shown).toArray());
			assertThat(list(all, "edges")).as("%s", store).containsAll(list(part, "edges"));
		}
	}

	@Property(tries = 40, seed = "20181122", edgeCases = EdgeCasesMode.NONE)
	void pathsSearchedInPartSaySoAndAreTrue(@ForAll("ends") String from, @ForAll("ends") String to,
			@ForAll("ties") Map<String, ?> ties, @ForAll @IntRange(min = 1, max = 3) int longest) {
		Assume.that(!from.equals(to));
		List<Object> all = new Network(ties).paths(from, to, longest, Integer.MAX_VALUE);
		for (Store store : Store.values()) {
			Map<?, ?> part = paths(Generated.bounded(store), from, to, ties, longest, 200);
			List<Object> found = list(part, "paths");
			if (Boolean.FALSE.equals(part.get("truncated"))) {
				assertThat(found).as("%s", store).isEqualTo(all);
			}
			assertThat(all.stream().filter(new HashSet<>(found)::contains).toList()).as("%s", store).isEqualTo(found);
		}
	}

	@Provide
	Arbitrary<List<String>> starts() {
		return ends().list().ofMinSize(1).ofMaxSize(3).uniqueElements();
	}

	/** A hub in every fifth. */
	@Provide
	Arbitrary<String> ends() {
		Arbitrary<String> any = Arbitraries.of(Generated.model().all("Entity").stream().map(Thing::slug).toList());
		return Arbitraries.frequencyOf(Tuple.of(4, any),
				Tuple.of(1, Arbitraries.of("organization-0", "place-0", "place-1")));
	}

	@Provide
	Arbitrary<Integer> sizes() {
		return Arbitraries.of(3, 7, 20, 200);
	}

	@Provide
	Arbitrary<Map<String, ?>> ties() {
		return Combinators
			.combine(Arbitraries.of(Texts.PREDICATES).list().ofMaxSize(6).injectNull(0.6),
					Arbitraries.of("LAB", "ORGANIZATION", "PERSON", "PLACE", "TOPIC", "PRODUCT")
						.list()
						.ofMaxSize(4)
						.injectNull(0.7),
					Arbitraries.of("BOTH", "BOTH", "INCOMING", "OUTGOING"),
					Arbitraries.of(Moment.ALL).map(Moment::text).injectNull(0.5), Arbitraries.of("INCLUDE", "EXCLUDE"))
			.as((predicates, types, direction, asOf, unknownDates) -> {
				Map<String, Object> ties = new LinkedHashMap<>();
				ties.put("predicates", predicates);
				ties.put("types", types);
				ties.put("direction", direction);
				ties.put("asOf", asOf);
				ties.put("unknownDates", unknownDates);
				return ties;
			});
	}

	private static List<Object> list(Map<?, ?> answer, String field) {
		return List.copyOf((List<?>) answer.get(field));
	}

	/** The distance at which a node stands. */
	private static int distance(Network network, List<String> of, int depth, Object node) {
		int distance = 0;
		while (distance < depth && network.met(of, distance).stream().map(Thing::shown).noneMatch(node::equals)) {
			distance++;
		}
		return distance;
	}

	private static Map<?, ?> neighborhood(TestServer server, List<String> of, Map<String, ?> ties, int depth,
			int most) {
		Map<String, Object> variables = new HashMap<>(ties);
		variables.put("of", of.stream().map((slug) -> Map.of("slug", slug)).toList());
		variables.put("depth", depth);
		variables.put("maxNodes", most);
		return answer(server, "neighborhood", variables);
	}

	private static Map<?, ?> paths(TestServer server, String from, String to, Map<String, ?> ties, int longest,
			int first) {
		Map<String, Object> variables = new HashMap<>(ties);
		variables.keySet().removeAll(List.of("types", "direction"));
		variables.putAll(Map.of("from", from, "to", to, "maxLength", longest, "first", first));
		return answer(server, "paths", variables);
	}

	private static Map<?, ?> answer(TestServer server, String field, Map<String, ?> variables) {
		try {
			String document = new ClassPathResource("graphql-test/network/" + field + ".graphql")
				.getContentAsString(StandardCharsets.UTF_8);
			TestServer.Answer answer = server.ask(document, variables);
			assertThat(answer.whole()).doesNotContainKey("errors");
			return (Map<?, ?>) ((Map<?, ?>) answer.whole().get("data")).get(field);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

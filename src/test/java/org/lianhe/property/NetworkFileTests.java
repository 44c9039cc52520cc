package org.lianhe.property;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.lianhe.export.network.Graph;
import org.lianhe.testing.Store;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkFileTests {

	@Property(tries = 25, seed = "20181122", edgeCases = EdgeCasesMode.NONE)
	void aNeighbourhoodInAnyFormatIsWhatAWalkMeets(@ForAll("starts") List<String> of,
			@ForAll("ties") Map<String, ?> ties, @ForAll("directions") String direction,
			@ForAll @IntRange(max = 3) int depth) {
		Map<String, Object> asked = new HashMap<>(ties);
		asked.put("direction", direction);
		Network network = new Network(asked);
		asked.putAll(Map.of("of", of, "depth", depth, "lang", "en"));
		check(network, network.met(of, depth), asked);
	}

	@Property(tries = 15, seed = "20181122", edgeCases = EdgeCasesMode.NONE)
	void theWholeInAnyFormatIsAllThatTheModelHas(@ForAll("ties") Map<String, ?> ties) {
		List<?> types = (List<?>) ties.get("types");
		List<Thing> all = Generated.model()
			.all("Entity")
			.stream()
			.filter((thing) -> types == null || types.isEmpty() || types.contains(type(thing)))
			.toList();
		Map<String, Object> asked = new HashMap<>(ties);
		asked.put("lang", "en");
		check(new Network(ties), all, asked);
	}

	/** Every format on every store holds these, and the ties among them. */
	private static void check(Network network, List<Thing> nodes, Map<String, Object> asked) {
		Map<String, Map<String, String>> expected = new TreeMap<>();
		nodes.forEach((node) -> expected.put(node.slug(), node(network, node)));
		List<Map<String, String>> ties = network.among(nodes).stream().map(NetworkFileTests::edge).toList();
		for (Store store : Store.values()) {
			Graph.all(Generated.server(store), asked).forEach((format, graph) -> {
				assertThat(some(graph.nodes())).as("%s %s", store, format).isEqualTo(expected);
				assertThat(graph.edges().values().stream().map(NetworkFileTests::told)).as("%s %s", store, format)
					.containsExactlyElementsOf(ties);
			});
		}
	}

	private static Map<String, String> node(Network network, Thing node) {
		Map<String, String> shown = new TreeMap<>(
				Map.of("type", type(node), "ties", String.valueOf(network.ties(node))));
		put(shown, "kind", node.value("kind"));
		String date = Texts.DATES.get(node.type());
		if (date != null && node.value(date) instanceof Moment moment) {
			shown.put(date, moment.text());
		}
		return shown;
	}

	/** The attributes of nodes that the model tells of. */
	private static Map<String, Map<String, String>> some(Map<String, Map<String, String>> nodes) {
		Map<String, Map<String, String>> some = new TreeMap<>();
		nodes.forEach((slug, node) -> {
			Map<String, String> kept = new TreeMap<>(node);
			kept.keySet().retainAll(List.of("type", "ties", "kind", "founded", "period", "released"));
			some.put(slug, kept);
		});
		return some;
	}

	/** A tie of the model as files tell of it. */
	private static Map<String, String> edge(Map<String, @Nullable Object> shown) {
		Map<String, String> edge = new TreeMap<>();
		edge.put("source", String.valueOf(((Map<?, ?>) shown.get("subject")).get("slug")));
		edge.put("target", String.valueOf(((Map<?, ?>) shown.get("object")).get("slug")));
		edge.put("predicate", String.valueOf(((Map<?, ?>) shown.get("predicate")).get("code")));
		put(edge, "role", shown.get("role"));
		put(edge, "period", shown.get("period"));
		put(edge, "validity", shown.get("validity"));
		return edge;
	}

	private static Map<String, String> told(Map<String, String> edge) {
		return new TreeMap<>(edge.entrySet()
			.stream()
			.filter((one) -> List.of("source", "target", "predicate", "role", "period", "validity")
				.contains(one.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

	private static void put(Map<String, String> values, String name, @Nullable Object value) {
		if (value != null) {
			values.put(name, value.toString());
		}
	}

	private static String type(Thing thing) {
		return thing.type().toUpperCase(Locale.ROOT);
	}

	@Provide
	Arbitrary<List<String>> starts() {
		return Arbitraries.of(Generated.model().all("Entity").stream().map(Thing::slug).toList())
			.list()
			.ofMinSize(1)
			.ofMaxSize(3)
			.uniqueElements();
	}

	@Provide
	Arbitrary<String> directions() {
		return Arbitraries.of("BOTH", "INCOMING", "OUTGOING");
	}

	@Provide
	Arbitrary<Map<String, ?>> ties() {
		return Combinators
			.combine(Arbitraries.of(Texts.PREDICATES).list().ofMaxSize(6).injectNull(0.5),
					Arbitraries.of("LAB", "ORGANIZATION", "PERSON", "PLACE", "TOPIC", "PRODUCT")
						.list()
						.ofMaxSize(4)
						.injectNull(0.5),
					Arbitraries.of(Moment.ALL).map(Moment::text).injectNull(0.5), Arbitraries.of("INCLUDE", "EXCLUDE"))
			.as((predicates, types, asOf, unknownDates) -> {
				Map<String, Object> ties = new LinkedHashMap<>();
				ties.put("predicates", predicates);
				ties.put("types", types);
				ties.put("asOf", asOf);
				ties.put("unknownDates", unknownDates);
				return ties;
			});
	}

}

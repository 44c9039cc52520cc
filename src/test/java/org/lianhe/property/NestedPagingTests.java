package org.lianhe.property;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lianhe.model.lookup.NodeId;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class NestedPagingTests {

	private static final int OWNERS = 8;

	@Provide
	Arbitrary<Case> nested() {
		return Arbitraries.of(Listed.all(false)).flatMap((listed) -> Cases.of(listed, 1));
	}

	@Provide
	Arbitrary<Integer> sizes() {
		return Arbitraries.of(0, 1, 2, 5, 20, 200);
	}

	@Property(tries = 50, seed = "20181122", edgeCases = EdgeCasesMode.NONE)
	void pagesOfManyOwnersAtOnceAreThoseOfEachAlone(@ForAll("nested") Case asked, @ForAll("sizes") int size,
			@ForAll boolean isBackward, @ForAll boolean isBounded) {
		List<String> owners = owners(asked);
		for (Store store : Store.values()) {
			Map<String, Object> variables = new HashMap<>(asked.variables());
			variables.remove("owner");
			if (isBounded) {
				variables.put(isBackward ? "before" : "after",
						Page.of(store, asked, Map.of("first", 3)).outermost(isBackward));
			}
			variables.put(isBackward ? "last" : "first", size);
			assertThat(together(store, asked, owners, variables)).as("%s", store)
				.containsExactlyInAnyOrderElementsOf(alone(store, asked, owners, variables));
		}
	}

	/** The one asked for, and those that have most. */
	private static List<String> owners(Case asked) {
		Model model = Generated.model();
		Comparator<Thing> most = Comparator
			.comparing((owner) -> -model.rows(owner, asked.listed().field(), asked.own()).size());
		return model.all(asked.listed().owner())
			.stream()
			.sorted(Comparator.comparing((Thing owner) -> !owner.slug().equals(asked.owner())).thenComparing(most))
			.limit(OWNERS)
			.map(Thing::slug)
			.toList();
	}

	private static List<Object> together(Store store, Case asked, List<String> owners, Map<String, Object> variables) {
		Map<String, Object> all = new HashMap<>(variables);
		boolean isMixed = "Entity".equals(asked.listed().owner());
		all.put("owners", isMixed ? owners.stream().map(NodeId::ofEntity).toList() : owners);
		String document = isMixed ? "($owners: [ID!]!, %s) { nodes(ids: $owners) { ... on Entity { slug %s } } }"
				: "($owners: [String!], %s) { " + asked.listed().plural()
						+ "(first: 200, filter: { slug: { in: $owners } }) { nodes { slug %s } } }";
		Object data = data(store, asked, document, all).values().iterator().next();
		return List.copyOf((List<?>) ((data instanceof Map<?, ?> page) ? page.get("nodes") : data));
	}

	private static List<Object> alone(Store store, Case asked, List<String> owners, Map<String, Object> variables) {
		String each = owners.stream()
			.map((owner) -> "o%d: %s { slug %%2$s }".formatted(owners.indexOf(owner),
					asked.listed().single('"' + owner + '"')))
			.collect(Collectors.joining(" "));
		return List.copyOf(data(store, asked, "(%1$s) { " + each + " }", variables).values());
	}

	private static Map<?, ?> data(Store store, Case asked, String document, Map<String, Object> variables) {
		String list = "list: " + asked.listed().called() + asked.listed().page();
		TestServer.Answer answer = Generated.server(store)
			.ask("query " + document.formatted(asked.listed().declared(), list), variables, asked.reader());
		assertThat(answer.whole()).as("%s", store).doesNotContainKey("errors");
		return (Map<?, ?>) answer.whole().get("data");
	}

}

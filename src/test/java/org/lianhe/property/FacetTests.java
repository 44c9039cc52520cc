package org.lianhe.property;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

class FacetTests {

	private static final int OWNERS = 8;

	@Provide
	Arbitrary<Question> questions() {
		return Questions.of(Cases.of(2));
	}

	@Provide
	Arbitrary<Question> nested() {
		return Questions.of(Arbitraries.of(Listed.all(false)).flatMap((listed) -> Cases.of(listed, 1)));
	}

	@Property(tries = 200, seed = "20181122", edgeCases = EdgeCasesMode.NONE)
	void countWhatAnyoneWouldCountRowByRow(@ForAll("questions") Question question) {
		Map<String, Object> expected = Tally.of(question);
		for (Store store : Store.values()) {
			Map<?, ?> data = data(store, question, question.asked().document(question.wanted()),
					question.asked().variables());
			Map<?, ?> owner = question.asked().listed().isRoot() ? data : (Map<?, ?>) data.values().iterator().next();
			assertThat((Object) owner.get("list")).as("%s", store).isEqualTo(expected);
		}
	}

	@Property(tries = 60, seed = "20181122", edgeCases = EdgeCasesMode.NONE)
	void countForManyOwnersAtOnceWhatEachHasAlone(@ForAll("nested") Question question) {
		Map<String, Object> expected = new LinkedHashMap<>();
		owners(question).forEach((owner) -> expected.put(owner, Tally.of(question.of(owner))));
		for (Store store : Store.values()) {
			Map<Object, Object> answered = new HashMap<>();
			together(store, question, List.copyOf(expected.keySet()))
				.forEach((owner) -> answered.put(((Map<?, ?>) owner).get("slug"), ((Map<?, ?>) owner).get("list")));
			assertThat(answered).as("%s", store).isEqualTo(expected);
		}
	}

	private static List<String> owners(Question question) {
		return Generated.model()
			.all(question.asked().listed().owner())
			.stream()
			.map(Thing::slug)
			.filter((slug) -> slug.hashCode() % 3 == 0 || slug.equals(question.asked().owner()))
			.limit(OWNERS)
			.toList();
	}

	private static List<?> together(Store store, Question question, List<String> owners) {
		Listed listed = question.asked().listed();
		Map<String, Object> variables = new HashMap<>(question.asked().variables());
		variables.remove("owner");
		boolean isMixed = "Entity".equals(listed.owner());
		variables.put("owners", isMixed ? owners.stream().map(NodeId::ofEntity).toList() : owners);
		String list = "slug list: " + listed.called() + question.wanted();
		String document = isMixed
				? "query ($owners: [ID!]!, %s) { nodes(ids: $owners) { ... on Entity { %s } } }"
					.formatted(listed.declared(), list)
				: "query ($owners: [String!], %s) { %s(first: 200, filter: { slug: { in: $owners } }) { nodes { %s } } }"
					.formatted(listed.declared(), listed.plural(), list);
		Object data = data(store, question, document, variables).values().iterator().next();
		return (List<?>) ((data instanceof Map<?, ?> page) ? page.get("nodes") : data);
	}

	private static Map<?, ?> data(Store store, Question question, String document, Map<String, Object> variables) {
		TestServer.Answer answer = Generated.server(store).ask(document, variables, question.asked().reader());
		assertThat(answer.whole()).as("%s", store).doesNotContainKey("errors");
		return (Map<?, ?>) answer.whole().get("data");
	}

}

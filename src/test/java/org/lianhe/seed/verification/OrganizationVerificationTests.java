package org.lianhe.seed.verification;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OrganizationVerificationTests {

	/** The ties that tell where an organisation is or comes from. */
	private static final Set<String> WHERE = Set.of("located-in", "headquartered-in", "comes-from");

	private final Map<String, Curated> entities = Curated.entities();

	@Test
	void everyOrganizationHasAKind() {
		assertThat(organizations(this.entities).values())
			.allSatisfy((record) -> assertThat(Curated.text(record.fields(), "kind")).as(record.slug()).isNotEmpty());
	}

	@Test
	void everyOrganizationHasAPlaceOrAReasonWhyNot() {
		Map<String, Object> reasons = Curated.yaml(Path.of("src/test/resources/verification/told-without-place.yaml"));
		assertThat(wrong(this.entities, reasons)).isEmpty();
	}

	@Test
	void aPlaceThatIsMissingOrExcusedInVainIsFound() {
		Map<String, Curated> few = new TreeMap<>(this.entities);
		few.keySet().retainAll(Set.of("cuhk", "hong-kong", "nvidia", "sina-finance"));
		assertThat(wrong(few, Map.of("cuhk", "a reason", "sina-finance", "", "gone", "a reason"))).containsExactly(
				"cuhk has a place and an excuse", "gone is no organization", "nvidia has neither a place nor an excuse",
				"sina-finance has neither a place nor an excuse");
	}

	private static Map<String, Curated> organizations(Map<String, Curated> entities) {
		Map<String, Curated> organizations = new TreeMap<>(entities);
		organizations.values().removeIf((record) -> !"organization".equals(record.type()));
		return organizations;
	}

	private static List<String> wrong(Map<String, Curated> entities, Map<String, Object> reasons) {
		Map<String, Curated> organizations = organizations(entities);
		Set<String> slugs = new TreeSet<>(organizations.keySet());
		slugs.addAll(reasons.keySet());
		List<String> wrong = new ArrayList<>();
		for (String slug : slugs) {
			Curated record = organizations.get(slug);
			boolean isExcused = !Objects.toString(reasons.get(slug), "").isBlank();
			if (record == null) {
				wrong.add(slug + " is no organization");
			}
			else if (isPlaced(record, entities) == isExcused) {
				wrong.add(slug + (isExcused ? " has a place and an excuse" : " has neither a place nor an excuse"));
			}
		}
		return wrong;
	}

	private static boolean isPlaced(Curated record, Map<String, Curated> entities) {
		return record.list("relations")
			.stream()
			.filter((tie) -> WHERE.contains(Curated.text(tie, "predicate")))
			.map((tie) -> entities.get(Curated.text(tie, "object")))
			.anyMatch((object) -> object != null && "place".equals(object.type()));
	}

}

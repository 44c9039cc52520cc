package org.lianhe.seed.release;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReleaseMergeTests {

	@Test
	void reportsWhatIsNewAndGoneAtBothEndsAndBetween() {
		assertThat(merged(List.of("b", "c", "e"), List.of("a", "c", "d"))).containsExactly("ADD a", "DEL b", "ADD d",
				"DEL e");
	}

	@Test
	void reportsAllAsNewAfterAnEmptyRelease() {
		assertThat(merged(List.of(), List.of("a", "b"))).containsExactly("ADD a", "ADD b");
		assertThat(merged(List.of("a", "b"), List.of())).containsExactly("DEL a", "DEL b");
	}

	@Test
	void comparesWhatIsWrittenOtherwiseOnlyAfterWritingItAnew() {
		RecordLine old = RecordLine.of("{ \"slug\": \"a\", \"type\": \"lab\" }");
		List<FieldChange> changes = new ArrayList<>();
		ReleaseMerge merge = new ReleaseMerge(List.of(old).iterator(), (kept) -> line(kept.slug()), changes::add);
		merge.accept(line("a"));
		merge.end();
		assertThat(changes).isEmpty();
	}

	@Test
	void reorderedFactsAreNoChange() {
		String one = "{\"predicate\":\"founded\",\"object\":\"x\"}";
		String other = "{\"predicate\":\"located-in\",\"object\":\"y\"}";
		assertThat(ReleaseMerge.compare(record("\"relations\":[" + one + "," + other + "]"),
				record("\"relations\":[" + other + "," + one + "]")))
			.isEmpty();
	}

	@Test
	void doesNotPairSimilarFactsWhenThereAreSeveral() {
		String early = "{\"predicate\":\"founded\",\"object\":\"x\",\"period\":\"2018\"}";
		String late = "{\"predicate\":\"founded\",\"object\":\"x\",\"period\":\"2019\"}";
		String other = "{\"predicate\":\"founded\",\"object\":\"x\",\"period\":\"2020\"}";
		assertThat(ReleaseMerge.compare(record("\"relations\":[" + early + "," + late + "]"),
				record("\"relations\":[" + other + "]")))
			.extracting((change) -> change.action() + " " + change.field())
			.containsExactlyInAnyOrder("DEL relations[founded x]", "DEL relations[founded x]",
					"ADD relations[founded x]");
	}

	@Test
	void severalClaimsAreOneValueInTheirOrder() {
		String claims = "\"founded\":[{\"value\":\"2018\"},{\"value\":\"2019\"}]";
		String turned = "\"founded\":[{\"value\":\"2019\"},{\"value\":\"2018\"}]";
		assertThat(ReleaseMerge.compare(record(claims), record(turned))).singleElement()
			.extracting(FieldChange::field, FieldChange::before, FieldChange::after)
			.containsExactly("founded", "[{\"value\":\"2018\"},{\"value\":\"2019\"}]",
					"[{\"value\":\"2019\"},{\"value\":\"2018\"}]");
	}

	private static List<String> merged(List<String> before, List<String> after) {
		List<String> changes = new ArrayList<>();
		Iterator<RecordLine> old = before.stream().map(ReleaseMergeTests::line).iterator();
		ReleaseMerge merge = new ReleaseMerge(old, (line) -> line,
				(change) -> changes.add(change.action() + " " + change.slug()));
		after.stream().map(ReleaseMergeTests::line).forEach(merge::accept);
		merge.end();
		return changes;
	}

	private static RecordLine line(String slug) {
		return RecordLine.of("{\"type\":\"lab\",\"slug\":\"" + slug + "\"}");
	}

	private static RecordLine record(String field) {
		return RecordLine.of("{\"type\":\"lab\",\"slug\":\"a\"," + field + "}");
	}

}

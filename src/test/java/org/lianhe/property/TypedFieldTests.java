package org.lianhe.property;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.lianhe.query.schema.Tables;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every relation of the dataset is in a field of both its ends that is named for it. That
 * the fields have these relations is tested with a made-up dataset.
 */
class TypedFieldTests {

	/** The predicates of what {@code entities} and {@code contains} gather. */
	private static final Map<String, Set<String>> GATHERED = Map.of("Place",
			Set.of("located-in", "headquartered-in", "part-of"), "Topic", Set.of("concerns", "part-of"));

	@Test
	void everyRelationIsInAFieldOfBothItsEnds() {
		Set<String> missing = new TreeSet<>();
		TestServer.shared(Store.H2)
			.bean(DSLContext.class)
			.selectDistinct(Tables.RELATION.SUBJECT_TYPE, Tables.RELATION.PREDICATE, Tables.RELATION.OBJECT_TYPE)
			.from(Tables.RELATION)
			.forEach((row) -> {
				String subject = row.value1();
				String predicate = row.value2();
				String object = row.value3();
				if (!hasOutgoing(subject, predicate, object)) {
					missing.add(subject + " > " + predicate + " " + object);
				}
				if (!hasIncoming(object, predicate, subject)) {
					missing.add(object + " < " + subject + " " + predicate);
				}
			});
		assertThat(missing).isEmpty();
	}

	private static boolean hasOutgoing(String type, String predicate, String target) {
		return View.ALL.stream()
			.anyMatch((view) -> view.type().equals(type) && view.outgoing().contains(predicate)
					&& Set.of(target, "Entity").contains(view.target()));
	}

	private static boolean hasIncoming(String type, String predicate, String target) {
		return GATHERED.getOrDefault(type, Set.of()).contains(predicate) || View.ALL.stream()
			.anyMatch((view) -> view.type().equals(type) && view.incoming().contains(predicate)
					&& Set.of(target, "Entity").contains(view.target()));
	}

}

package org.lianhe.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.ReadSession;

import static org.lianhe.query.schema.Tables.ANCESTRY;
import static org.lianhe.query.schema.Tables.RELATION;

/**
 * Scores candidates by the context of a name: how many of the other words name an entity
 * that the candidate is related to, or a place or topic that such an entity lies within.
 *
 * @param words how many there are
 * @param related the numbers of the words that each entity is related to
 */
record ContextScorer(int words, Map<Long, Set<Integer>> related) {

	/** Reads the relations of the candidates. */
	static ContextScorer of(List<String> words, List<Long> candidates, Searcher searcher, DSLContext dialect,
			ReadSession session) {
		Map<Long, Set<Integer>> related = new HashMap<>();
		for (int i = 0; i < words.size(); i++) {
			int word = i;
			List<Long> meant = searcher.resolve(words.get(i), Set.of())
				.candidates()
				.stream()
				.filter((one) -> one.hit().match() == SearchMatch.EXACT)
				.map((one) -> one.hit().entity())
				.toList();
			if (!meant.isEmpty()) {
				Field<Long> object = RELATION.OBJECT_ID;
				Condition isWithin = object
					.in(DSL.select(ANCESTRY.ENTITY_ID).from(ANCESTRY).where(ANCESTRY.ANCESTOR_ID.in(meant)));
				Stream
					.of(related(RELATION.SUBJECT_ID, object.in(meant).or(isWithin), dialect),
							related(object, RELATION.SUBJECT_ID.in(meant), dialect))
					.flatMap((statement) -> session.read(statement, candidates).stream())
					.forEach((row) -> related.computeIfAbsent((Long) row[0], (id) -> new HashSet<>()).add(word));
			}
		}
		return new ContextScorer(words.size(), related);
	}

	private static PreparedQuery related(Field<Long> candidate, Condition condition, DSLContext dialect) {
		return PreparedQuery.of(dialect,
				DSL.selectDistinct(candidate).from(RELATION).where(PreparedQuery.isInputId(candidate)).and(condition),
				List.of(candidate));
	}

	/** The share of the words that an entity is related to, from 0 to 1. */
	double share(long entity) {
		return (double) this.related.getOrDefault(entity, Set.of()).size() / this.words;
	}

}

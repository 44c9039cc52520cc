package org.lianhe.search.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.ReadSession;
import org.lianhe.query.schema.Tables;
import org.lianhe.query.schema.tables.Ancestry;
import org.lianhe.query.schema.tables.Relation;
import org.lianhe.search.SearchMatch;
import org.lianhe.search.Searcher;

/**
 * Scores candidates by the context of a name: how many of the other words name an entity
 * that the candidate is related to, or a place or topic that such an entity lies within.
 */
final class ContextScorer {

	private static final Relation RELATION = Tables.RELATION;

	private static final Ancestry ANCESTRY = Tables.ANCESTRY;

	private final int words;

	/** The numbers of the words that each entity is related to. */
	private final Map<Long, Set<Integer>> related = new HashMap<>();

	private ContextScorer(int words) {
		this.words = words;
	}

	/** Reads the relations of the candidates. */
	static ContextScorer of(List<String> words, List<Long> candidates, Searcher searcher, DSLContext dialect,
			ReadSession session) {
		ContextScorer scorer = new ContextScorer(words.size());
		for (int i = 0; i < words.size(); i++) {
			List<Long> meant = new NameResolver(searcher, Set.of()).resolve(words.get(i))
				.candidates()
				.stream()
				.filter((one) -> one.hit().match() == SearchMatch.EXACT)
				.map((one) -> one.hit().entity())
				.toList();
			if (!meant.isEmpty()) {
				scorer.read(i, meant, candidates, dialect, session);
			}
		}
		return scorer;
	}

	/** The share of the words that an entity is related to, from 0 to 1. */
	double share(long entity) {
		return (double) this.related.getOrDefault(entity, Set.of()).size() / this.words;
	}

	private void read(int word, List<Long> meant, List<Long> candidates, DSLContext dialect, ReadSession session) {
		for (PreparedQuery statement : statements(meant, dialect)) {
			session.read(statement, candidates)
				.forEach((row) -> this.related.computeIfAbsent((Long) row[0], (id) -> new HashSet<>()).add(word));
		}
	}

	private static List<PreparedQuery> statements(List<Long> meant, DSLContext dialect) {
		List<PreparedQuery> statements = new ArrayList<>();
		Field<Long> subject = RELATION.SUBJECT_ID;
		Field<Long> object = RELATION.OBJECT_ID;
		statements.add(PreparedQuery.of(dialect, DSL.selectDistinct(subject)
			.from(RELATION)
			.where(PreparedQuery.isInputId(subject))
			.and(object.in(meant)
				.or(object.in(DSL.select(ANCESTRY.ENTITY_ID).from(ANCESTRY).where(ANCESTRY.ANCESTOR_ID.in(meant))))),
				List.of(subject)));
		statements.add(PreparedQuery.of(dialect,
				DSL.selectDistinct(object).from(RELATION).where(PreparedQuery.isInputId(object)).and(subject.in(meant)),
				List.of(object)));
		return statements;
	}

}

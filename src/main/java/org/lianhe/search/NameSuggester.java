package org.lianhe.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.lianhe.core.i18n.Language;

/** Suggests names for a query that nothing matches. */
final class NameSuggester {

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	private static final double MIN_SIMILARITY = 0.5;

	private static final int MAX_SUGGESTIONS = 5;

	private final AnalyzedQuery query;

	private final Set<Language> languages;

	NameSuggester(AnalyzedQuery query, Set<Language> languages) {
		this.query = query;
		this.languages = languages;
	}

	/** The most similar names, best first; at most five. */
	List<String> suggest(Collection<IndexEntry> entries) {
		Map<String, Double> names = new HashMap<>();
		entries.stream()
			.filter((entry) -> !entry.isText())
			.forEach((entry) -> entry.variants()
				.stream()
				.filter((variant) -> this.languages.contains(variant.lang()))
				.findFirst()
				.ifPresent((variant) -> names.merge(variant.text(), similarity(entry, variant), Math::max)));
		return names.entrySet()
			.stream()
			.filter((name) -> name.getValue() >= MIN_SIMILARITY)
			.sorted(Map.Entry.<String, Double>comparingByValue()
				.reversed()
				.thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
			.limit(MAX_SUGGESTIONS)
			.map(Map.Entry::getKey)
			.toList();
	}

	private double similarity(IndexEntry entry, IndexEntry.NameVariant variant) {
		double similarity = similarity(this.query.key(), AnalyzedText.of(variant.text()).key());
		String spoken = this.query.isSpelling() ? this.query.letters() : this.query.sound();
		return (spoken.isEmpty() || entry.syllables().isEmpty()) ? similarity
				: Math.max(similarity, similarity(spoken, String.join("", entry.syllables())));
	}

	private static double similarity(String one, String other) {
		Set<String> pairs = new HashSet<>(IndexTerms.pairs(one));
		Set<String> others = new HashSet<>(IndexTerms.pairs(other));
		int all = pairs.size() + others.size();
		pairs.retainAll(others);
		return Math.max(2.0 * pairs.size() / all, SIMILARITY.apply(one, other) - 0.25);
	}

}

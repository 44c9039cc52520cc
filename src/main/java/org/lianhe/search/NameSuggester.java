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

/** Guesses which names somebody meant who wrote what nothing matches. */
final class NameSuggester {

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	private static final double ENOUGH = 0.5;

	private static final int MOST = 5;

	private final AnalyzedQuery asking;

	private final Set<Language> langs;

	NameSuggester(AnalyzedQuery asking, Set<Language> langs) {
		this.asking = asking;
		this.langs = langs;
	}

	/** The names most alike, best first; at most five. */
	List<String> best(Collection<IndexEntry> entries) {
		Map<String, Double> names = new HashMap<>();
		entries.stream()
			.filter((entry) -> !entry.isText())
			.forEach((entry) -> entry.variants()
				.stream()
				.filter((variant) -> this.langs.contains(variant.lang()))
				.findFirst()
				.ifPresent((variant) -> names.merge(variant.text(), likeness(entry, variant), Math::max)));
		return names.entrySet()
			.stream()
			.filter((name) -> name.getValue() >= ENOUGH)
			.sorted(Map.Entry.<String, Double>comparingByValue()
				.reversed()
				.thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
			.limit(MOST)
			.map(Map.Entry::getKey)
			.toList();
	}

	private double likeness(IndexEntry entry, NameVariant variant) {
		double likeness = likeness(this.asking.key(), AnalyzedText.of(variant.text()).key());
		String spoken = this.asking.isSpelled() ? this.asking.letters() : this.asking.sound();
		return (spoken.isEmpty() || entry.syllables().isEmpty()) ? likeness
				: Math.max(likeness, likeness(spoken, String.join("", entry.syllables())));
	}

	private static double likeness(String one, String other) {
		Set<String> pairs = new HashSet<>(IndexTerms.pairs(one));
		Set<String> others = new HashSet<>(IndexTerms.pairs(other));
		int all = pairs.size() + others.size();
		pairs.retainAll(others);
		return Math.max(2.0 * pairs.size() / all, SIMILARITY.apply(one, other) - 0.25);
	}

}

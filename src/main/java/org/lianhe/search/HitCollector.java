package org.lianhe.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.Language;
import org.lianhe.search.IndexEntry.NameVariant;

/** Scores entries against a query, and keeps the best hit of each entity. */
final class HitCollector {

	/** Scores are rounded to this part of 1. */
	private static final double PRECISION = 10_000;

	/** Penalty of a name that is equal to the query only once both are folded. */
	private static final double FOLDED = 0.002;

	/**
	 * Penalty of a name that differs from the query by significant signs alone, more than
	 * that of any kind of name.
	 */
	private static final double OTHER_SIGNS = 0.06;

	/** Part of its score that a hit in a name in pinyin keeps. */
	private static final double PINYIN_NAME = 0.85;

	private final AnalyzedQuery query;

	private final Set<Language> languages;

	private final Runnable deadline;

	private final Map<Long, SearchHit> best = new HashMap<>();

	private double highestScore;

	HitCollector(AnalyzedQuery query, Set<Language> languages, Runnable deadline) {
		this.query = query;
		this.languages = languages;
		this.deadline = deadline;
	}

	/** Scores one entry. */
	void collect(IndexEntry entry) {
		this.deadline.run();
		NameVariant variant = bestVariant(entry);
		SearchHit hit = (variant == null) ? null : entry.isText() ? text(entry, variant) : name(entry, variant);
		if (hit != null) {
			keep(hit);
		}
	}

	/** Scores all entries of one entity together. */
	void collectTogether(List<IndexEntry> entries) {
		this.deadline.run();
		List<IndexEntry> named = entries.stream().filter((one) -> !one.isText() && bestVariant(one) != null).toList();
		List<NameVariant> variants = named.stream().map(this::bestVariant).filter(Objects::nonNull).toList();
		List<AnalyzedText> names = variants.stream().map((one) -> AnalyzedText.of(one.text())).toList();
		CrossNameMatcher.Part part = CrossNameMatcher.of(this.query, names);
		if (part != null) {
			NameVariant variant = variants.get(part.place());
			TextMatch match = new TextMatch(part.match().how(), part.match().score() - variant.kind().penalty(),
					part.match().spans());
			keep(hit(named.get(part.place()), variant, match, variant.text(), spans(match, names.get(part.place()))));
		}
	}

	double highestScore() {
		return this.highestScore;
	}

	/** How many entities were found. */
	int size() {
		return this.best.size();
	}

	/** The hit of each entity, best first. */
	List<SearchHit> best() {
		return this.best.values().stream().sorted(SearchHit.ORDER).toList();
	}

	private void keep(SearchHit hit) {
		this.highestScore = Math.max(this.highestScore, hit.score());
		this.best.merge(hit.entity(), hit, (one, other) -> isBetter(other, one) ? other : one);
	}

	private static boolean isBetter(SearchHit one, SearchHit other) {
		int order = Double.compare(one.score(), other.score());
		return (order != 0) ? order > 0
				: Comparator.comparing(SearchHit::lang)
					.thenComparing(SearchHit::kind)
					.thenComparing(SearchHit::matched)
					.compare(one, other) < 0;
	}

	/**
	 * The variant of an entry that is most similar to the query; null if none is
	 * searched.
	 */
	private @Nullable NameVariant bestVariant(IndexEntry entry) {
		return entry.variants()
			.stream()
			.filter((one) -> this.languages.contains(one.lang()))
			.min(Comparator.<NameVariant>comparingDouble(this::penalty).thenComparing(NameVariant::lang))
			.orElse(null);
	}

	private double penalty(NameVariant variant) {
		return variant.kind().penalty() + (variant.text().equalsIgnoreCase(this.query.text().text()) ? 0 : FOLDED);
	}

	private double penalty(NameVariant variant, AnalyzedText name) {
		boolean hasOtherSigns = name.key().equals(this.query.key()) && !name.signs().equals(this.query.text().signs());
		return penalty(variant) + (hasOtherSigns ? OTHER_SIGNS : 0);
	}

	private @Nullable SearchHit name(IndexEntry entry, NameVariant variant) {
		AnalyzedText name = AnalyzedText.of(variant.text());
		TextMatch match = NameScorer.of(this.query, name, entry.syllables(), penalty(variant, name));
		if (match == null) {
			return null;
		}
		boolean isPinyin = variant.lang() == Language.PINYIN
				&& (match.how() == SearchMatch.EXACT || match.how() == SearchMatch.PREFIX);
		TextMatch shown = isPinyin ? new TextMatch(SearchMatch.PINYIN, match.score() * PINYIN_NAME, match.spans())
				: match;
		return hit(entry, variant, shown, variant.text(), spans(shown, name));
	}

	private @Nullable SearchHit text(IndexEntry entry, NameVariant variant) {
		AnalyzedText text = AnalyzedText.of(variant.text());
		TextMatch match = TokenMatcher.inText(this.query, text, variant.kind().penalty());
		if (match == null) {
			return null;
		}
		SearchExcerpt excerpt = SearchExcerpt.of(variant.text(), spans(match, text));
		return hit(entry, variant, match, excerpt.text(), excerpt.spans());
	}

	private static List<TextSpan> spans(TextMatch match, AnalyzedText text) {
		return match.spans().stream().map((span) -> text.span(span.start(), span.end())).toList();
	}

	private static SearchHit hit(IndexEntry entry, NameVariant variant, TextMatch match, String matched,
			List<TextSpan> spans) {
		double score = Math.round(Math.max(0, Math.min(1, match.score())) * PRECISION) / PRECISION;
		return new SearchHit(entry.entity(), entry.slug(), entry.weight(), match.how(), score, matched, variant.lang(),
				variant.kind(), spans);
	}

}

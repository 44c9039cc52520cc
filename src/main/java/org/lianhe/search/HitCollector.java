package org.lianhe.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;

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

	/** Length of a text that is shown before its first match. */
	private static final int SHOWN_BEFORE = 30;

	/** Length of a text that is shown in all, in UTF-16 code units. */
	private static final int SHOWN = 120;

	/** The better one of two hits of an entity first. */
	private static final Comparator<SearchHit> BETTER = Comparator.comparingDouble(SearchHit::score)
		.reversed()
		.thenComparing(SearchHit::lang)
		.thenComparing(SearchHit::kind)
		.thenComparing(SearchHit::matched);

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
		if (variant != null) {
			AnalyzedText text = AnalyzedText.of(variant.text());
			if (entry.isText()) {
				collectText(entry, variant, text);
			}
			else {
				collectName(entry, variant, text);
			}
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
			collect(named.get(part.place()), variant, part.match().minus(variant.kind().penalty()), variant.text(),
					spans(part.match(), names.get(part.place())));
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

	private void collectName(IndexEntry entry, NameVariant variant, AnalyzedText name) {
		boolean hasOtherSigns = name.key().equals(this.query.key()) && !name.signs().equals(this.query.text().signs());
		TextMatch match = NameScorer.of(this.query, name, entry.syllables(),
				penalty(variant) + (hasOtherSigns ? OTHER_SIGNS : 0));
		if (match != null) {
			boolean isPinyin = variant.lang() == Language.PINYIN
					&& (match.how() == SearchMatch.EXACT || match.how() == SearchMatch.PREFIX);
			collect(entry, variant,
					isPinyin ? new TextMatch(SearchMatch.PINYIN, match.score() * PINYIN_NAME, match.spans()) : match,
					variant.text(), spans(match, name));
		}
	}

	/** Scores a text, of which the part around the first match is shown. */
	private void collectText(IndexEntry entry, NameVariant variant, AnalyzedText analyzed) {
		TextMatch match = TokenMatcher.inText(this.query, analyzed);
		if (match != null) {
			String text = variant.text();
			List<TextSpan> spans = spans(match, analyzed);
			TextSpan first = spans.get(0);
			int from = boundary(text, Math.max(0, first.start() - SHOWN_BEFORE), -1);
			int to = boundary(text, Math.min(text.length(), Math.max(from + SHOWN, first.end())), 1);
			collect(entry, variant, match.minus(variant.kind().penalty()), text.substring(from, to),
					spans.stream()
						.filter((span) -> span.end() <= to)
						.map((span) -> new TextSpan(span.start() - from, span.end() - from))
						.toList());
		}
	}

	/** The nearest place in a direction that is inside no word and no character. */
	private static int boundary(String text, int place, int step) {
		int moved = place;
		while (moved > 0 && moved < text.length() && (Character.isLowSurrogate(text.charAt(moved))
				|| isLatin(text.charAt(moved - 1)) && isLatin(text.charAt(moved)))) {
			moved += step;
		}
		return moved;
	}

	private static boolean isLatin(char letter) {
		return Character.isLetterOrDigit(letter) && !Character.isIdeographic(letter);
	}

	private static List<TextSpan> spans(TextMatch match, AnalyzedText text) {
		return match.spans().stream().map((span) -> text.span(span.start(), span.end())).toList();
	}

	private void collect(IndexEntry entry, NameVariant variant, TextMatch match, String matched, List<TextSpan> spans) {
		double score = Math.round(Math.max(0, Math.min(1, match.score())) * PRECISION) / PRECISION;
		SearchHit hit = new SearchHit(entry.entity(), entry.slug(), entry.weight(), match.how(), score, matched,
				variant.lang(), variant.kind(), spans);
		this.highestScore = Math.max(this.highestScore, score);
		this.best.merge(hit.entity(), hit, BinaryOperator.minBy(BETTER));
	}

}

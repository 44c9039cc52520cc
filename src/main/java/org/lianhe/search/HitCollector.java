package org.lianhe.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

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
		bestVariant(entry).ifPresent(entry.isText() ? this::collectText : this::collectName);
	}

	/** Scores all entries of one entity together. */
	void collectTogether(List<IndexEntry> entries) {
		this.deadline.run();
		List<Compared> names = entries.stream()
			.filter((entry) -> !entry.isText())
			.flatMap((entry) -> bestVariant(entry).stream())
			.toList();
		CrossNameMatcher.Part part = CrossNameMatcher.of(this.query, names.stream().map(Compared::text).toList());
		if (part != null) {
			Compared name = names.get(part.place());
			collect(name, part.match().minus(name.variant().kind().penalty()), name.variant().text(),
					name.spans(part.match()));
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

	/** The variant of an entry that is most similar to the query, if any is searched. */
	private Optional<Compared> bestVariant(IndexEntry entry) {
		return entry.variants()
			.stream()
			.filter((one) -> this.languages.contains(one.lang()))
			.min(Comparator.<NameVariant>comparingDouble(this::penalty).thenComparing(NameVariant::lang))
			.map((one) -> new Compared(entry, one, AnalyzedText.of(one.text())));
	}

	private double penalty(NameVariant variant) {
		return variant.kind().penalty() + (variant.text().equalsIgnoreCase(this.query.text().text()) ? 0 : FOLDED);
	}

	private void collectName(Compared name) {
		boolean hasOtherSigns = name.text().key().equals(this.query.key())
				&& !name.text().signs().equals(this.query.text().signs());
		TextMatch match = NameScorer.of(this.query, name.text(), name.entry().syllables(),
				penalty(name.variant()) + (hasOtherSigns ? OTHER_SIGNS : 0));
		if (match != null) {
			boolean isPinyin = name.variant().lang() == Language.PINYIN
					&& (match.how() == SearchMatch.EXACT || match.how() == SearchMatch.PREFIX);
			collect(name,
					isPinyin ? new TextMatch(SearchMatch.PINYIN, match.score() * PINYIN_NAME, match.spans()) : match,
					name.variant().text(), name.spans(match));
		}
	}

	/** Scores a text, of which the part around the first match is shown. */
	private void collectText(Compared compared) {
		TextMatch match = TokenMatcher.inText(this.query, compared.text());
		if (match != null) {
			String text = compared.variant().text();
			List<TextSpan> spans = compared.spans(match);
			TextSpan first = spans.get(0);
			int from = boundary(text, Math.max(0, first.start() - SHOWN_BEFORE), -1);
			int to = boundary(text, Math.min(text.length(), Math.max(from + SHOWN, first.end())), 1);
			collect(compared, match.minus(compared.variant().kind().penalty()), text.substring(from, to),
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

	private void collect(Compared compared, TextMatch match, String matched, List<TextSpan> spans) {
		double score = Math.round(Math.max(0, Math.min(1, match.score())) * PRECISION) / PRECISION;
		IndexEntry entry = compared.entry();
		SearchHit hit = new SearchHit(entry.entity(), entry.slug(), entry.weight(), match.how(), score, matched,
				compared.variant().lang(), compared.variant().kind(), spans);
		this.highestScore = Math.max(this.highestScore, score);
		this.best.merge(hit.entity(), hit, BinaryOperator.minBy(BETTER));
	}

	/**
	 * The name or text of an entry that is compared with the query.
	 *
	 * @param text of the variant
	 */
	private record Compared(IndexEntry entry, NameVariant variant, AnalyzedText text) {

		/** The parts of the variant that match. */
		List<TextSpan> spans(TextMatch match) {
			return match.spans().stream().map((span) -> this.text.span(span.start(), span.end())).toList();
		}

	}

}

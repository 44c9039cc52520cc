package org.lianhe.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lianhe.name.Lang;

/** Scores entries against a query, and keeps the best of each entity. */
final class Judging {

	/** Scores differ by at least this much, or not at all. */
	private static final double STEP = 10_000;

	/** What a name loses that is the same only once it is folded. */
	private static final double FOLDED = 0.002;

	/** What is shown of a text around the first match, in UTF-16 code units. */
	private static final int BEFORE = 30;

	private static final int SHOWN = 120;

	private final Asking asking;

	private final Set<Lang> langs;

	private final Map<Long, Hit> best = new HashMap<>();

	private double highest;

	Judging(Asking asking, Set<Lang> langs) {
		this.asking = asking;
		this.langs = langs;
	}

	void judge(Entry entry) {
		Variant variant = null;
		double least = 1;
		for (Variant one : entry.variants()) {
			double distance = distance(one);
			if (this.langs.contains(one.lang()) && (distance < least
					|| distance == least && variant != null && one.lang().compareTo(variant.lang()) < 0)) {
				variant = one;
				least = distance;
			}
		}
		Hit hit = (variant == null) ? null : entry.isText() ? text(entry, variant) : name(entry, variant);
		if (hit != null) {
			this.highest = Math.max(this.highest, hit.score());
			this.best.merge(hit.entity(), hit, (one, other) -> (preference(other, one)) ? other : one);
		}
	}

	/** The best score so far. */
	double highest() {
		return this.highest;
	}

	Collection<Hit> hits() {
		return this.best.values();
	}

	private double distance(Variant variant) {
		return variant.kind().lower() + (variant.text().equalsIgnoreCase(this.asking.written().text()) ? 0 : FOLDED);
	}

	private static boolean preference(Hit one, Hit other) {
		int order = Double.compare(one.score(), other.score());
		return (order != 0) ? order > 0
				: Comparator.comparing(Hit::lang)
					.thenComparing(Hit::kind)
					.thenComparing(Hit::matched)
					.compare(one, other) < 0;
	}

	private @Nullable Hit name(Entry entry, Variant variant) {
		Written written = Written.of(variant.text());
		Match match = Scoring.of(this.asking, written, entry::syllables, distance(variant));
		if (match == null) {
			return null;
		}
		boolean isPinyin = variant.lang() == Lang.PINYIN
				&& (match.how() == SearchMatch.EXACT || match.how() == SearchMatch.PREFIX);
		Match shown = isPinyin ? new Match(SearchMatch.PINYIN, match.score() * 0.85, match.spans()) : match;
		return hit(entry, variant, shown, variant.text(),
				shown.spans().stream().map((span) -> written.span(span.start(), span.end())).toList());
	}

	private @Nullable Hit text(Entry entry, Variant variant) {
		Written written = Written.of(variant.text());
		Match match = Pieces.inText(this.asking, written, variant.kind().lower());
		if (match == null) {
			return null;
		}
		List<Span> spans = match.spans().stream().map((span) -> written.span(span.start(), span.end())).toList();
		int from = boundary(variant.text(), Math.max(0, spans.get(0).start() - BEFORE), -1);
		int to = boundary(variant.text(), Math.min(variant.text().length(), Math.max(from + SHOWN, spans.get(0).end())),
				1);
		List<Span> shown = new ArrayList<>();
		for (Span span : spans) {
			if (span.end() <= to) {
				shown.add(new Span(span.start() - from, span.end() - from));
			}
		}
		return hit(entry, variant, match, variant.text().substring(from, to), shown);
	}

	/** The nearest place in one direction that is within no word and no character. */
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

	private static Hit hit(Entry entry, Variant variant, Match match, String matched, List<Span> spans) {
		double score = Math.round(Math.max(0, Math.min(1, match.score())) * STEP) / STEP;
		return new Hit(entry.entity(), entry.weight(), match.how(), score, matched, variant.lang(), variant.kind(),
				spans);
	}

}

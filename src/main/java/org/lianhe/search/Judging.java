package org.lianhe.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lianhe.name.Lang;

/** Scores entries against a query, and keeps the best of each entity. */
final class Judging {

	/** Scores differ by at least this much, or not at all. */
	private static final double STEP = 10_000;

	/** What a name loses that is the same only once it is folded. */
	private static final double FOLDED = 0.002;

	/**
	 * The same for a sign that tells something: more than less usual kinds of name lose.
	 */
	private static final double SIGNED = 0.06;

	private final Asking asking;

	private final Set<Lang> langs;

	private final Map<Long, Hit> best = new HashMap<>();

	private double highest;

	Judging(Asking asking, Set<Lang> langs) {
		this.asking = asking;
		this.langs = langs;
	}

	void judge(Entry entry) {
		Variant variant = shown(entry);
		Hit hit = (variant == null) ? null : entry.isText() ? text(entry, variant) : name(entry, variant);
		if (hit != null) {
			keep(hit);
		}
	}

	/** The same for all entries of one entity together. */
	void judge(List<Entry> entries) {
		List<Entry> named = entries.stream().filter((one) -> !one.isText() && shown(one) != null).toList();
		List<Variant> variants = named.stream().map(this::shown).filter(Objects::nonNull).toList();
		List<Written> names = variants.stream().map((one) -> Written.of(one.text())).toList();
		Spread.Part part = Spread.of(this.asking, names);
		if (part != null) {
			Variant variant = variants.get(part.place());
			Match match = new Match(part.match().how(), part.match().score() - variant.kind().lower(),
					part.match().spans());
			keep(hit(named.get(part.place()), variant, match, variant.text(), spans(match, names.get(part.place()))));
		}
	}

	private void keep(Hit hit) {
		this.highest = Math.max(this.highest, hit.score());
		this.best.merge(hit.entity(), hit, (one, other) -> (preference(other, one)) ? other : one);
	}

	/** Of names that are alike once folded, the one that is most like the query. */
	private @Nullable Variant shown(Entry entry) {
		Variant shown = null;
		double least = 1;
		for (Variant one : entry.variants()) {
			double distance = distance(one);
			if (this.langs.contains(one.lang()) && (distance < least
					|| distance == least && shown != null && one.lang().compareTo(shown.lang()) < 0)) {
				shown = one;
				least = distance;
			}
		}
		return shown;
	}

	private static List<Span> spans(Match match, Written written) {
		return match.spans().stream().map((span) -> written.span(span.start(), span.end())).toList();
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

	/** What a name loses that would be the same but for a sign that tells something. */
	private double signed(Written name) {
		boolean isOther = name.key().equals(this.asking.key())
				&& !Signs.of(name.text()).equals(Signs.of(this.asking.written().text()));
		return isOther ? SIGNED : 0;
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
		Match match = Scoring.of(this.asking, written, entry::syllables, distance(variant) + signed(written));
		if (match == null) {
			return null;
		}
		boolean isPinyin = variant.lang() == Lang.PINYIN
				&& (match.how() == SearchMatch.EXACT || match.how() == SearchMatch.PREFIX);
		Match shown = isPinyin ? new Match(SearchMatch.PINYIN, match.score() * 0.85, match.spans()) : match;
		return hit(entry, variant, shown, variant.text(), spans(shown, written));
	}

	private @Nullable Hit text(Entry entry, Variant variant) {
		Written written = Written.of(variant.text());
		Match match = Pieces.inText(this.asking, written, variant.kind().lower());
		if (match == null) {
			return null;
		}
		Excerpt excerpt = Excerpt.of(variant.text(), spans(match, written));
		return hit(entry, variant, match, excerpt.text(), excerpt.spans());
	}

	private static Hit hit(Entry entry, Variant variant, Match match, String matched, List<Span> spans) {
		double score = Math.round(Math.max(0, Math.min(1, match.score())) * STEP) / STEP;
		return new Hit(entry.entity(), entry.weight(), match.how(), score, matched, variant.lang(), variant.kind(),
				spans);
	}

}

package org.lianhe.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.Language;

/** Scores entries against a query, and keeps the best of each entity. */
final class HitCollector {

	/** Scores differ by at least this much, or not at all. */
	private static final double STEP = 10_000;

	/** What a name loses that is the same only once it is folded. */
	private static final double FOLDED = 0.002;

	/**
	 * The same for a sign that tells something: more than less usual kinds of name lose.
	 */
	private static final double SIGNED = 0.06;

	private final AnalyzedQuery asking;

	private final Set<Language> langs;

	private final Map<Long, SearchHit> best = new HashMap<>();

	private double highest;

	HitCollector(AnalyzedQuery asking, Set<Language> langs) {
		this.asking = asking;
		this.langs = langs;
	}

	void judge(IndexEntry entry) {
		NameVariant variant = shown(entry);
		SearchHit hit = (variant == null) ? null : entry.isText() ? text(entry, variant) : name(entry, variant);
		if (hit != null) {
			keep(hit);
		}
	}

	/** The same for all entries of one entity together. */
	void judge(List<IndexEntry> entries) {
		List<IndexEntry> named = entries.stream().filter((one) -> !one.isText() && shown(one) != null).toList();
		List<NameVariant> variants = named.stream().map(this::shown).filter(Objects::nonNull).toList();
		List<AnalyzedText> names = variants.stream().map((one) -> AnalyzedText.of(one.text())).toList();
		CrossNameMatcher.Part part = CrossNameMatcher.of(this.asking, names);
		if (part != null) {
			NameVariant variant = variants.get(part.place());
			TextMatch match = new TextMatch(part.match().how(), part.match().score() - variant.kind().lower(),
					part.match().spans());
			keep(hit(named.get(part.place()), variant, match, variant.text(), spans(match, names.get(part.place()))));
		}
	}

	private void keep(SearchHit hit) {
		this.highest = Math.max(this.highest, hit.score());
		this.best.merge(hit.entity(), hit, (one, other) -> (preference(other, one)) ? other : one);
	}

	/** Of names that are alike once folded, the one that is most like the query. */
	private @Nullable NameVariant shown(IndexEntry entry) {
		NameVariant shown = null;
		double least = 1;
		for (NameVariant one : entry.variants()) {
			double distance = distance(one);
			if (this.langs.contains(one.lang()) && (distance < least
					|| distance == least && shown != null && one.lang().compareTo(shown.lang()) < 0)) {
				shown = one;
				least = distance;
			}
		}
		return shown;
	}

	private static List<TextSpan> spans(TextMatch match, AnalyzedText written) {
		return match.spans().stream().map((span) -> written.span(span.start(), span.end())).toList();
	}

	/** The best score so far. */
	double highest() {
		return this.highest;
	}

	Collection<SearchHit> hits() {
		return this.best.values();
	}

	private double distance(NameVariant variant) {
		return variant.kind().lower() + (variant.text().equalsIgnoreCase(this.asking.written().text()) ? 0 : FOLDED);
	}

	/** What a name loses that would be the same but for a sign that tells something. */
	private double signed(AnalyzedText name) {
		boolean isOther = name.key().equals(this.asking.key())
				&& !SignificantSigns.of(name.text()).equals(SignificantSigns.of(this.asking.written().text()));
		return isOther ? SIGNED : 0;
	}

	private static boolean preference(SearchHit one, SearchHit other) {
		int order = Double.compare(one.score(), other.score());
		return (order != 0) ? order > 0
				: Comparator.comparing(SearchHit::lang)
					.thenComparing(SearchHit::kind)
					.thenComparing(SearchHit::matched)
					.compare(one, other) < 0;
	}

	private @Nullable SearchHit name(IndexEntry entry, NameVariant variant) {
		AnalyzedText written = AnalyzedText.of(variant.text());
		TextMatch match = NameScorer.of(this.asking, written, entry::syllables, distance(variant) + signed(written));
		if (match == null) {
			return null;
		}
		boolean isPinyin = variant.lang() == Language.PINYIN
				&& (match.how() == SearchMatch.EXACT || match.how() == SearchMatch.PREFIX);
		TextMatch shown = isPinyin ? new TextMatch(SearchMatch.PINYIN, match.score() * 0.85, match.spans()) : match;
		return hit(entry, variant, shown, variant.text(), spans(shown, written));
	}

	private @Nullable SearchHit text(IndexEntry entry, NameVariant variant) {
		AnalyzedText written = AnalyzedText.of(variant.text());
		TextMatch match = TokenMatcher.inText(this.asking, written, variant.kind().lower());
		if (match == null) {
			return null;
		}
		SearchExcerpt excerpt = SearchExcerpt.of(variant.text(), spans(match, written));
		return hit(entry, variant, match, excerpt.text(), excerpt.spans());
	}

	private static SearchHit hit(IndexEntry entry, NameVariant variant, TextMatch match, String matched,
			List<TextSpan> spans) {
		double score = Math.round(Math.max(0, Math.min(1, match.score())) * STEP) / STEP;
		return new SearchHit(entry.entity(), entry.weight(), match.how(), score, matched, variant.lang(),
				variant.kind(), spans);
	}

}

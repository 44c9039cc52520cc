package org.lianhe.property;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The records of a made-up dataset.
 *
 * @param bodies the entities, in the order in which they are loaded
 * @param papers the sources
 */
record World(List<Body> bodies, List<Paper> papers) {

	/**
	 * An entity.
	 *
	 * @param dates its own dates by field; the claims of each, of which the first is
	 * served
	 * @param status of an initiative, or null
	 */
	record Body(String type, String slug, @Nullable String kind, List<Called> names, List<Key> keys, List<Cite> cites,
			Map<String, List<Claim>> dates, @Nullable String status, List<Tie> ties, List<Figure> figures,
			List<Saying> sayings, Moment updated) {
	}

	/**
	 * A name.
	 *
	 * @param cite of its own, or null
	 */
	record Called(String text, String lang, String kind, @Nullable Cite cite) {
	}

	/** A key in another register. */
	record Key(String scheme, String value) {
	}

	/**
	 * A paragraph or field that supports something.
	 *
	 * @param paragraph its number, or null
	 * @param locator the field, or null
	 * @param by slug of whose view it is, or null
	 */
	record Cite(String paper, @Nullable Integer paragraph, @Nullable String locator, boolean isInferred,
			@Nullable String by) {

		/** A paragraph that states something. */
		static Cite of(String paper, int paragraph) {
			return new Cite(paper, paragraph, null, false, null);
		}

		/** What is cited. */
		String place() {
			return this.paper + ((this.paragraph != null) ? "#" + this.paragraph : "@" + this.locator);
		}

	}

	/** What a source gives for a date. */
	record Claim(Moment date, Cite cite) {
	}

	/** Text in both languages. */
	record Words(String en, String zhHans) {
	}

	/** A tie to another entity. */
	record Tie(String predicate, String object, @Nullable Words role, @Nullable Moment period, String status,
			List<Cite> cites) {
	}

	/** An observation. */
	record Figure(String measure, double value, String unit, String qualifier, @Nullable Moment asOf,
			List<Cite> cites) {
	}

	/** A statement. */
	record Saying(Words paraphrase, @Nullable String topic, @Nullable String about, @Nullable Moment said,
			List<Cite> cites) {
	}

	/** A source. */
	record Paper(String slug, String kind, Words title, String publisher, @Nullable String originalPublisher,
			@Nullable Moment published, String language, List<String> authors, int paragraphs, @Nullable String url,
			@Nullable Moment read, @Nullable String licence, Moment updated) {
	}

}

package org.lianhe.search.quality;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** Makes a query of one form from the names of a body. */
final class QueryGenerator {

	/** Characters so common that they stand in for any other. */
	private static final String COMMON = "的一是在不了有和这为个我以要他时来用们生";

	private static final char[] MARKS = { '\u0301', '\u0308', '\u0300', '\u0302' };

	/** Shortest Chinese name that may lack a character. */
	private static final int WHOLE = 4;

	/** Shortest English word that may have a wrong letter. */
	private static final int WORD = 5;

	/** Shortest Chinese name of which the initials tell anything. */
	private static final int INITIALS = 3;

	private final QueryForm form;

	private final Random chance;

	QueryGenerator(QueryForm form, long seed) {
		this.form = form;
		this.chance = new Random(seed + form.ordinal());
	}

	Random chance() {
		return this.chance;
	}

	/** A query, or null where the names do not allow one. */
	@Nullable String apply(SampleOrganization body) {
		return switch (this.form) {
			case SHORT -> any(body.shortNames());
			case FORMER -> any(body.formerNames());
			case ENGLISH -> body.english().toLowerCase(Locale.ROOT);
			case DIACRITICS -> marked(body.english());
			case FRAGMENT -> fragment(body.english().toLowerCase(Locale.ROOT));
			case ABBREVIATION -> abbreviation(body.english());
			case WRONG_LETTER, MISSING_LETTER -> misspelt(body.english().toLowerCase(Locale.ROOT));
			case WORD_ORDER -> changed(body.english(), NameSpelling.reversed(body.english()));
			default -> NameSpelling.isHan(body.chinese()) ? chinese(body.chinese()) : null;
		};
	}

	private @Nullable String chinese(String name) {
		return switch (this.form) {
			case SIMPLIFIED -> name;
			case TRADITIONAL -> changed(name, NameSpelling.traditional(name));
			case HALF_CONVERTED -> changed(NameSpelling.traditional(name), NameSpelling.halfConverted(name));
			case PINYIN_TONED -> NameSpelling.toned(name);
			case PINYIN_SPACED -> NameSpelling.spaced(name);
			case PINYIN_JOINED -> NameSpelling.joined(name);
			case INITIALS -> (name.length() >= INITIALS) ? NameSpelling.initials(name) : null;
			default -> (name.length() >= WHOLE) ? ofWhole(name) : null;
		};
	}

	private @Nullable String ofWhole(String name) {
		int place = this.chance.nextInt(name.length());
		char common = COMMON.charAt(this.chance.nextInt(COMMON.length()));
		return switch (this.form) {
			case TWO_CHARACTERS -> name.substring(0, 2);
			case WRONG_CHARACTER -> changed(name, name.substring(0, place) + common + name.substring(place + 1));
			case MISSING_CHARACTER -> name.substring(0, place) + name.substring(place + 1);
			case SWAPPED -> NameSpelling.swapped(name);
			default -> null;
		};
	}

	private @Nullable String any(List<String> names) {
		return names.isEmpty() ? null : names.get(this.chance.nextInt(names.size()));
	}

	private static @Nullable String changed(String name, String other) {
		return name.equals(other) ? null : other;
	}

	private @Nullable String marked(String name) {
		List<Integer> vowels = IntStream.range(0, name.length())
			.filter((place) -> "aeou".indexOf(name.charAt(place)) >= 0)
			.boxed()
			.toList();
		if (vowels.isEmpty()) {
			return null;
		}
		int vowel = vowels.get(this.chance.nextInt(vowels.size()));
		return NameSpelling.marked(name, vowel, MARKS[this.chance.nextInt(MARKS.length)]);
	}

	/** The first two words of three or more, or the beginning of a long first word. */
	private static @Nullable String fragment(String name) {
		List<String> words = NameSpelling.words(name);
		String first = words.get(0);
		if (words.size() > 2) {
			return first + " " + words.get(1);
		}
		return (first.length() > WORD) ? first.substring(0, first.length() - 2) : null;
	}

	private static @Nullable String abbreviation(String name) {
		return (NameSpelling.tellingWords(name).size() > 2) ? NameSpelling.abbreviation(name) : null;
	}

	/** With a mistake in the first long word, not in its first letter. */
	private @Nullable String misspelt(String name) {
		String word = NameSpelling.words(name).stream().filter(QueryGenerator::isLong).findFirst().orElse(null);
		if (word == null) {
			return null;
		}
		int place = 1 + this.chance.nextInt(word.length() - 1);
		String put = (this.form == QueryForm.MISSING_LETTER) ? "" : next(word.charAt(place));
		return name.replaceFirst(word, word.substring(0, place) + put + word.substring(place + 1));
	}

	private static boolean isLong(String word) {
		return word.length() >= WORD && word.chars().allMatch(Character::isLetter);
	}

	private static String next(char letter) {
		return (letter == 'z') ? "a" : Character.toString(letter + 1);
	}

}

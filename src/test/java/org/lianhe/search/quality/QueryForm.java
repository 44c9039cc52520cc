package org.lianhe.search.quality;

/** How a question departs from the name that it means. */
enum QueryForm {

	/** Not at all, or by brackets, signs and what stands around it. */
	SIMPLIFIED,

	/** Traditional characters. */
	TRADITIONAL,

	/** Traditional characters and simplified ones in one word. */
	HALF_CONVERTED,

	/** Chinese and English together, or letters of another width. */
	MIXED,

	/** Pinyin with tones. */
	PINYIN_TONED,

	/** Pinyin without tones, spaces between syllables or words. */
	PINYIN_SPACED,

	/** Pinyin without tones and spaces. */
	PINYIN_JOINED,

	/** First letters of the syllables. */
	INITIALS,

	/** English in other letters, signs or spaces. */
	ENGLISH,

	/** English with marks that it does not have, or without those that it has. */
	DIACRITICS,

	/** Some words of an English name, or the beginning of one. */
	FRAGMENT,

	/** Beginnings of English words, run together. */
	ABBREVIATION,

	/** A short name. */
	SHORT,

	/** A name that is no longer in use. */
	FORMER,

	/** A Chinese word of two characters. */
	TWO_CHARACTERS,

	/** A Chinese name with one character wrong. */
	WRONG_CHARACTER,

	/** A Chinese name with one character missing. */
	MISSING_CHARACTER,

	/** An English name with one letter wrong. */
	WRONG_LETTER,

	/** An English name with one letter missing. */
	MISSING_LETTER,

	/** An English name with its words in another order. */
	WORD_ORDER,

	/** A Chinese name with its halves exchanged. */
	SWAPPED

}

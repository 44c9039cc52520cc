package org.lianhe.search;

/** How a name or a text of an entity matches a query. */
public enum SearchMatch {

	/** The name is the query, whatever the script, case, accents and punctuation. */
	EXACT,
	/** The name or words of it, in order, begin with the query. */
	PREFIX,
	/** The pinyin of the name, or of a part of it, begins with the query. */
	PINYIN,
	/** The query consists of beginnings of the words or syllables of the name. */
	INITIALS,
	/**
	 * The name is similar: letters are wrong or missing, or words are in another order.
	 */
	FUZZY,
	/** A description, a statement or a measure has the words. */
	TEXT

}

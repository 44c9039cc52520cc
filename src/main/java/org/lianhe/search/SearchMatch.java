package org.lianhe.search;

/** How a name, or what is said of an entity, matches a query. */
public enum SearchMatch {

	/** It is the query, whatever the script, case, accents and punctuation. */
	EXACT,
	/** It, or words of it in order, begin with the query. */
	PREFIX,
	/** Its pinyin begins with the query, or a part of it does. */
	PINYIN,
	/** The query is made of the beginnings of its words or syllables. */
	INITIALS,
	/** Something is wrong or missing, or the words stand in another order. */
	FUZZY,
	/** A description, a statement or a measure says it. */
	TEXT

}

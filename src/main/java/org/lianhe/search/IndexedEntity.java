package org.lianhe.search;

import java.util.List;

/**
 * An entity with all that it is found by.
 *
 * @param slug its permanent key
 * @param type its name in the schema
 * @param identifiers keys of its identifiers, as {@link IndexTerms#identifier} makes them
 * @param entries its names and texts, at least one
 */
record IndexedEntity(String slug, String type, List<String> identifiers, List<IndexEntry> entries) {

	IndexedEntity {
		identifiers = List.copyOf(identifiers);
		entries = List.copyOf(entries);
	}

}

package org.lianhe.seed;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.SpellingSuggestions;

/**
 * What records can refer to: entities by slug with their types and ids, sources and
 * terms.
 */
final class ReferenceIndex {

	private static final int MAX_SUGGESTIONS = 100;

	private final Map<String, String> types = new HashMap<>();

	private final Map<String, Integer> paragraphs = new TreeMap<>();

	private final Map<String, SeedTerm> terms = new TreeMap<>();

	private int suggestions;

	private String[] ranked = new String[0];

	/** Number of relations of each entity, as subject or object, by rank. */
	private int[] degrees = new int[0];

	private String[] rankedSources = new String[0];

	private String[] rankedTerms = new String[0];

	void addEntity(String slug, String type) {
		this.types.put(slug, type);
	}

	void addSource(String slug, int paragraphCount) {
		this.paragraphs.put(slug, paragraphCount);
	}

	void addTerm(SeedTerm term) {
		this.terms.put(term.vocabulary() + ' ' + term.code(), term);
	}

	/** Numbers everything: an id is the rank by slug or code, from 1. */
	void rank() {
		this.ranked = sorted(this.types);
		this.degrees = new int[this.ranked.length + 1];
		this.rankedSources = sorted(this.paragraphs);
		this.rankedTerms = sorted(this.terms);
	}

	private static String[] sorted(Map<String, ?> keyed) {
		String[] keys = keyed.keySet().toArray(String[]::new);
		Arrays.sort(keys);
		return keys;
	}

	/** Counts a relation for both its ends. */
	void addRelation(String subject, String object) {
		if (this.types.containsKey(subject) && this.types.containsKey(object)) {
			this.degrees[(int) idOf(subject)]++;
			this.degrees[(int) idOf(object)]++;
		}
	}

	/** Number of relations of an entity, as subject or object. */
	int degreeOf(String slug) {
		return this.degrees[(int) idOf(slug)];
	}

	boolean contains(String slug) {
		return this.types.containsKey(slug) || this.paragraphs.containsKey(slug);
	}

	/** The type of an entity, or null if there is none. */
	@Nullable String typeOf(@Nullable String slug) {
		return this.types.get(slug);
	}

	/** The type of an entity or source. */
	String typeName(String slug) {
		return this.types.getOrDefault(slug, "Source");
	}

	/** Number of the last paragraph of a source, or null if there is no such source. */
	@Nullable Integer paragraphsOf(String source) {
		return this.paragraphs.get(source);
	}

	/** The term, or null if there is none. */
	@Nullable SeedTerm term(String vocabulary, @Nullable String code) {
		return this.terms.get(vocabulary + ' ' + code);
	}

	long idOf(String slug) {
		return Arrays.binarySearch(this.ranked, slug) + 1L;
	}

	@Nullable Long idOrNull(@Nullable String slug) {
		return (slug != null) ? idOf(slug) : null;
	}

	long idOfSource(String slug) {
		return Arrays.binarySearch(this.rankedSources, slug) + 1L;
	}

	long idOfTerm(String vocabulary, String code) {
		return Arrays.binarySearch(this.rankedTerms, vocabulary + ' ' + code) + 1L;
	}

	Collection<SeedTerm> terms() {
		return this.terms.values();
	}

	/**
	 * Slugs that are spelled like one that is not there. After many questions there are
	 * none, since each takes a while among a million slugs.
	 */
	List<String> similarSlugs(String slug) {
		return (this.suggestions++ < MAX_SUGGESTIONS) ? SpellingSuggestions.forWord(slug, this.types.keySet())
				: List.of();
	}

	Set<String> sources() {
		return this.paragraphs.keySet();
	}

	List<String> codes(String vocabulary) {
		return this.terms.values()
			.stream()
			.filter((term) -> term.vocabulary().equals(vocabulary))
			.map(SeedTerm::code)
			.toList();
	}

}

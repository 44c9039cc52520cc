package org.lianhe.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.RegExp;

/**
 * The searches in the index for what was typed, from names that have all of it to those
 * that are only similar. They find enough for the common ways of typing, and are cheap.
 * What is found is scored afterwards.
 *
 * @param query that was typed
 */
record NameQueries(AnalyzedQuery query) {

	/** Letters of a word that a loosely similar name shares. */
	private static final int SHARED_LETTERS = 3;

	private static final Query NOTHING = new MatchNoDocsQuery();

	/** Names that are the query. */
	Query exact() {
		return PrefixField.KEY.term(this.query.key());
	}

	/** Names that begin with it. */
	Query prefix() {
		return PrefixField.KEY.prefix(this.query.key());
	}

	/** Names that have words which begin with all of its words. */
	Query words() {
		return allWords(PrefixField.WORD.field(), PrefixField.WORD::prefix);
	}

	/** Texts that have all its words. */
	Query texts() {
		return allWords(IndexTerms.TEXT, (word) -> term(IndexTerms.TEXT, word));
	}

	/** Names whose pinyin or initials it is. */
	Query exactSpelling() {
		return any(PrefixField.INITIALS.term(this.query.letters()), PrefixField.PINYIN.term(this.query.letters()));
	}

	/** Names whose pinyin or initials begin with it, or have it within. */
	Query spelling() {
		String letters = this.query.letters();
		return any(PrefixField.INITIALS.shortPrefix(letters), PrefixField.PINYIN.prefix(letters),
				term(IndexTerms.PINYIN_INFIX, IndexTerms.infix(letters)));
	}

	/**
	 * Names made of words or syllables of which the letters are beginnings, in the same
	 * order: each letter follows the one before in the name, or begins a later word.
	 */
	Query abbreviation() {
		String letters = this.query.letters();
		if (letters.length() < AcronymMatcher.MIN_LENGTH || letters.length() > AcronymMatcher.MAX_LENGTH) {
			return NOTHING;
		}
		String pattern = letters.codePoints()
			.mapToObj(Character::toString)
			.collect(Collectors.joining("(.* )?", ".* ", ".*"));
		return new RegexpQuery(new Term(IndexTerms.SPELLING, pattern), RegExp.NONE);
	}

	/** Names that sound like it, or begin so. */
	Query sound() {
		return this.query.sound().isEmpty() ? NOTHING : PrefixField.PINYIN.prefix(this.query.sound());
	}

	/** Names that have its Chinese characters, in any order. */
	Query characters() {
		return this.query.isAbbreviation() ? allTerms(PrefixField.WORD.field(), IndexTerms.characters(this.query.key()))
				: NOTHING;
	}

	/** Entities that have all its words, in any of their names. */
	Query anyName() {
		return !CrossNameMatcher.isPossible(this.query) ? NOTHING : allWords(IndexTerms.ANY_NAME,
				(word) -> term(IndexTerms.ANY_NAME, PrefixField.WORD.longestPrefix(word)));
	}

	/** Names, words and pinyin in which few letters are wrong. */
	Query misspelling() {
		Query name = PrefixField.KEY.fuzzy(this.query.key(), this.query.maxEdits());
		Query pinyin = PrefixField.PINYIN.fuzzy(this.query.letters(), (this.query.letters().length() > 4) ? 1 : 0);
		return this.query.isHanWord() ? any(name, pinyin)
				: any(name, pinyin, all(this.query.words(), NameQueries::misspelledWord));
	}

	private static Query misspelledWord(Word word) {
		return word.isHan() ? halfOfTerms(IndexTerms.pairs(word.text()))
				: any(PrefixField.WORD.fuzzy(word.text(), Math.min(1, AnalyzedQuery.maxEdits(word.text(), true))),
						PrefixField.WORD.prefix(word.text()));
	}

	/** Names that the query begins with. */
	Query contained() {
		int minLength = this.query.text().isLatin() ? NameScorer.MIN_LETTERS : NameScorer.MIN_CHARACTERS;
		String key = this.query.key();
		List<String> names = IntStream.range(minLength, key.length())
			.mapToObj((length) -> key.substring(0, length))
			.toList();
		return names.isEmpty() ? NOTHING : anyTerm(PrefixField.KEY.field(), names);
	}

	/** Names that have about half of its words and characters, or more. */
	Query half() {
		return halfOfTerms(IndexTerms.words(this.query.text()));
	}

	/** Names that share a character, or the beginning of a word, with it. */
	Query loose() {
		Query sound = PrefixField.PINYIN.fuzzy(this.query.sound(), this.query.sound().isEmpty() ? 0 : 1);
		return any(Stream.concat(Stream.of(sound), this.query.words().stream().map(NameQueries::looseWord))
			.toArray(Query[]::new));
	}

	private static Query looseWord(Word word) {
		if (word.isHan()) {
			return someTerms(IndexTerms.characters(word.text()), 1);
		}
		String start = word.text().substring(0, Math.min(word.text().length(), SHARED_LETTERS));
		return any(PrefixField.WORD.shortPrefix(start), PrefixField.PINYIN.shortPrefix(start));
	}

	private Query allWords(String field, Function<String, Query> word) {
		return all(this.query.words(),
				(one) -> one.isHan() ? allTerms(field, IndexTerms.pairs(one.text())) : word.apply(one.text()));
	}

	static Query term(String field, String text) {
		return new TermQuery(new Term(field, text));
	}

	/** Entries that have any of some terms. */
	static Query anyTerm(String field, Collection<String> terms) {
		return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
	}

	/** What a search finds of some types of entity; of all types if there are none. */
	static Query ofTypes(Query query, Set<String> types) {
		return types.isEmpty() ? query
				: new BooleanQuery.Builder().add(query, Occur.MUST)
					.add(anyTerm(IndexTerms.TYPE, types), Occur.FILTER)
					.build();
	}

	private static Query allTerms(String field, Collection<String> terms) {
		return all(terms, (term) -> term(field, term));
	}

	/** Names that have about half of some words or more, those with the most first. */
	private static Query halfOfTerms(Collection<String> words) {
		return someTerms(words, Math.max(1, words.size() / 2));
	}

	/** Names that have at least a number of some words, those with the most first. */
	private static Query someTerms(Collection<String> words, int count) {
		BooleanQuery.Builder some = new BooleanQuery.Builder();
		words.forEach((word) -> some.add(PrefixField.WORD.term(word), Occur.SHOULD));
		return some.setMinimumNumberShouldMatch(count).build();
	}

	private static <T> Query all(Collection<T> parts, Function<T, Query> query) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		parts.forEach((part) -> all.add(query.apply(part), Occur.MUST));
		return all.build();
	}

	private static Query any(Query... queries) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		Stream.of(queries).forEach((query) -> any.add(query, Occur.SHOULD));
		return any.build();
	}

}

package org.lianhe.search;

import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * The searches that find names which are only similar to what was typed.
 *
 * @param query that was typed
 */
record FuzzyQueries(AnalyzedQuery query) {

	/** Letters of a word that a loosely similar name shares. */
	private static final int SHARED_LETTERS = 3;

	private static final Query NOTHING = new MatchNoDocsQuery();

	/**
	 * Names made of words or syllables of which the letters are beginnings, in the same
	 * order: each letter follows the one before in the name, or begins a later word.
	 */
	Query abbreviation() {
		String letters = this.query.letters();
		if (letters.length() < AcronymMatcher.MIN_LENGTH || letters.length() > AcronymMatcher.MAX_LENGTH) {
			return NOTHING;
		}
		return new AutomatonQuery(new Term(IndexTerms.SPELLING, letters), abbreviation(letters));
	}

	/**
	 * The automaton of {@code .* a(.* )?b(.* )?c.*} for the letters abc. The first state
	 * skips to the word with the first letter.
	 */
	private static Automaton abbreviation(String letters) {
		Automaton.Builder automaton = new Automaton.Builder();
		int skipping = anyLetters(automaton);
		int last = -1;
		for (char letter : letters.toCharArray()) {
			int start = automaton.createState();
			int read = automaton.createState();
			automaton.addTransition(skipping, start, ' ');
			automaton.addTransition(start, read, letter);
			if (last >= 0) {
				automaton.addTransition(last, start, ' ');
				automaton.addTransition(last, read, letter);
			}
			last = read;
			skipping = anyLetters(automaton);
			automaton.addTransition(read, skipping, Character.MIN_CODE_POINT, Character.MAX_CODE_POINT);
		}
		automaton.setAccept(last, true);
		automaton.setAccept(skipping, true);
		return Operations.determinize(automaton.finish(), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
	}

	private static int anyLetters(Automaton.Builder automaton) {
		int state = automaton.createState();
		automaton.addTransition(state, state, Character.MIN_CODE_POINT, Character.MAX_CODE_POINT);
		return state;
	}

	/** Names that sound like it, or begin so. */
	Query sound() {
		return this.query.sound().isEmpty() ? NOTHING : IndexQueries.pinyinPrefix(this.query.sound());
	}

	/** Names that have its Chinese characters, in any order. */
	Query characters() {
		return this.query.isAbbreviation()
				? IndexQueries.allTerms(IndexTerms.WORD, IndexTerms.characters(this.query.key())) : NOTHING;
	}

	/** Entities that have all its words, in any of their names. */
	Query anyName() {
		return !CrossNameMatcher.isPossible(this.query) ? NOTHING : IndexQueries.all(this.query.words(), (word) -> {
			String text = this.query.text().textOf(word);
			return word.isHan() ? IndexQueries.allTerms(IndexTerms.ANY_NAME, IndexTerms.pairs(text))
					: IndexQueries.term(IndexTerms.ANY_NAME, IndexTerms.wordPrefix(text));
		});
	}

	/** Names, words and pinyin in which few letters are wrong. */
	Query misspelling() {
		Query name = IndexQueries.fuzzy(IndexTerms.KEY, this.query.key(), this.query.maxEdits());
		Query pinyin = IndexQueries.fuzzy(IndexTerms.PINYIN, this.query.letters(),
				(this.query.letters().length() > 4) ? 1 : 0);
		boolean isOneHanWord = !this.query.text().isLatin() && this.query.words().size() == 1;
		return isOneHanWord ? IndexQueries.any(name, pinyin)
				: IndexQueries.any(name, pinyin, IndexQueries.all(this.query.words(), this::misspelledWord));
	}

	private Query misspelledWord(AnalyzedText.Word word) {
		String text = this.query.text().textOf(word);
		return word.isHan() ? IndexQueries.halfOfTerms(IndexTerms.WORD, IndexTerms.pairs(text))
				: IndexQueries.any(
						IndexQueries.fuzzy(IndexTerms.WORD, text, Math.min(1, AnalyzedQuery.maxEdits(text, true))),
						IndexQueries.wordPrefix(text));
	}

	/** Names that the query begins with. */
	Query contained() {
		int minLength = this.query.text().isLatin() ? NameScorer.MIN_LETTERS : NameScorer.MIN_CHARACTERS;
		List<String> names = IndexQueries.properPrefixes(this.query.key(), minLength);
		return names.isEmpty() ? NOTHING : IndexQueries.anyTerm(IndexTerms.KEY, names);
	}

	/** Names that have about half of its words and characters, or more. */
	Query half() {
		return IndexQueries.halfOfTerms(IndexTerms.WORD, IndexTerms.words(this.query.text()));
	}

	/** Names that share a character, or the beginning of a word, with it. */
	Query loose() {
		Query sound = IndexQueries.fuzzy(IndexTerms.PINYIN, this.query.sound(), this.query.sound().isEmpty() ? 0 : 1);
		Stream<Query> words = this.query.words()
			.stream()
			.map((word) -> looseWord(word, this.query.text().textOf(word)));
		return IndexQueries.any(Stream.concat(Stream.of(sound), words).toArray(Query[]::new));
	}

	private static Query looseWord(AnalyzedText.Word word, String text) {
		if (word.isHan()) {
			return IndexQueries.someTerms(IndexTerms.WORD, IndexTerms.characters(text), 1);
		}
		String start = text.substring(0, Math.min(text.length(), SHARED_LETTERS));
		return IndexQueries.any(IndexQueries.term(IndexTerms.WORD_PREFIX, start),
				IndexQueries.term(IndexTerms.PINYIN_PREFIX, start));
	}

}

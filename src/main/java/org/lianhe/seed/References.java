package org.lianhe.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianhe.error.Suggestions;

/** Checks what a record says of others against the catalogue of all. */
final class References {

	/**
	 * Most names that are guessed at: among a million slugs, each guess takes a while.
	 */
	private static final int GUESSES = 100;

	private final Catalogue catalogue;

	private int guessed;

	References(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** The type of the entity named, or null after a problem was noted. */
	@Nullable String entity(Reader reader, String field, Doc.Text slug) {
		String type = this.catalogue.typeOf(slug.value());
		if (type == null && !slug.value().isBlank()) {
			List<String> guesses = (this.guessed++ < GUESSES)
					? Suggestions.forWord(slug.value(), this.catalogue.slugs()) : List.of();
			reader.problem(slug.line(), field, "there is no record \"" + slug.value() + "\".",
					Mapping.guess(guesses, "Add it, or name another."));
		}
		return type;
	}

	/** Notes a problem unless the entity named is there and of a type. */
	void entity(Reader reader, String field, Doc.Text slug, String type) {
		String actual = entity(reader, field, slug);
		if (actual != null && !type.equals(actual)) {
			reader.problem(slug.line(), field, "\"" + slug.value() + "\" is of type " + actual + ".",
					"Name a record of type " + type + ".");
		}
	}

	/** The term, or null after a problem was noted. */
	@Nullable SeedTerm term(Reader reader, String vocabulary, String field, String code) {
		SeedTerm term = this.catalogue.term(vocabulary, code);
		if (term == null && !code.isBlank()) {
			List<String> guesses = Suggestions.forWord(code, this.catalogue.codes(vocabulary));
			reader.problem(reader.lineOf(field), field, "\"" + code + "\" is not in seed/terms.yaml.",
					Mapping.guess(guesses, "Add it there with a definition."));
		}
		return term;
	}

}

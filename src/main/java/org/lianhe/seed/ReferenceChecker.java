package org.lianhe.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.SpellingSuggestions;

/** Checks what a record says of others against the catalogue of all. */
final class ReferenceChecker {

	/**
	 * Most names that are guessed at: among a million slugs, each guess takes a while.
	 */
	private static final int GUESSES = 100;

	private final ReferenceIndex catalogue;

	private int guessed;

	ReferenceChecker(ReferenceIndex catalogue) {
		this.catalogue = catalogue;
	}

	/** The type of the entity named, or null after a problem was noted. */
	@Nullable String entity(FieldReader reader, String field, SeedNode.Text slug) {
		String type = this.catalogue.typeOf(slug.value());
		if (type == null && !slug.value().isBlank()) {
			List<String> guesses = (this.guessed++ < GUESSES)
					? SpellingSuggestions.forWord(slug.value(), this.catalogue.slugs()) : List.of();
			reader.problem(slug.line(), field, "there is no record \"" + slug.value() + "\".",
					MappingFields.guess(guesses, "Add it, or name another."));
		}
		return type;
	}

	/** Notes a problem unless the entity named is there and of a type. */
	void entity(FieldReader reader, String field, SeedNode.Text slug, String type) {
		String actual = entity(reader, field, slug);
		if (actual != null && !type.equals(actual)) {
			reader.problem(slug.line(), field, "\"" + slug.value() + "\" is of type " + actual + ".",
					"Name a record of type " + type + ".");
		}
	}

	/** The term, or null after a problem was noted. */
	@Nullable SeedTerm term(FieldReader reader, String vocabulary, String field, String code) {
		SeedTerm term = this.catalogue.term(vocabulary, code);
		if (term == null && !code.isBlank()) {
			List<String> guesses = SpellingSuggestions.forWord(code, this.catalogue.codes(vocabulary));
			reader.problem(reader.lineOf(field), field, "\"" + code + "\" is not in seed/terms.yaml.",
					MappingFields.guess(guesses, "Add it there with a definition."));
		}
		return term;
	}

}

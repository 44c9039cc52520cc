package org.lianhe.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.SpellingSuggestions;
import tools.jackson.databind.JsonNode;

/** Checks what one record refers to, and notes problems by the path of the field. */
final class ReferenceChecker {

	private final ReferenceIndex index;

	private final SeedRecord record;

	private final SeedProblems problems;

	ReferenceChecker(ReferenceIndex index, SeedRecord record, SeedProblems problems) {
		this.index = index;
		this.record = record;
		this.problems = problems;
	}

	void add(String path, String reason, String remedy) {
		this.problems.add(this.record.file(), this.record.lineOf(path), path, reason, remedy);
	}

	/** Notes a second fact of the same identity. An empty identity is unknown. */
	void checkUnique(Set<String> seen, String identity, String path, String reason, String remedy) {
		if (!identity.isBlank() && !seen.add(identity)) {
			add(path, reason, remedy);
		}
	}

	/** The type of the entity with a slug, or null after a problem was noted. */
	@Nullable String entity(String path, String slug) {
		String type = this.index.typeOf(slug);
		if (type == null && !slug.isBlank()) {
			add(path, "there is no record \"" + slug + "\".",
					SchemaChecker.guess(this.index.similarSlugs(slug), "Add it, or name another."));
		}
		return type;
	}

	/** Notes a problem unless there is an entity with this slug and of this type. */
	void entity(String path, @Nullable String slug, String type) {
		String actual = (slug != null) ? entity(path, slug) : null;
		if (actual != null && !type.equals(actual)) {
			add(path, "\"" + slug + "\" is of type " + actual + ".", "Name a record of type " + type + ".");
		}
	}

	/** The term with a code, or null after a problem was noted. */
	@Nullable SeedTerm term(String path, String vocabulary, String code) {
		SeedTerm term = this.index.term(vocabulary, code);
		if (term == null && !code.isBlank()) {
			add(path, "\"" + code + "\" is not in seed/terms.yaml.",
					SchemaChecker.guess(SpellingSuggestions.forWord(code, this.index.codes(vocabulary)),
							"Add it there with a definition."));
		}
		return term;
	}

	/** The citations of an object with the field {@code cite}. */
	List<SeedEntity.Citation> citations(String path, JsonNode fields) {
		return citations(path, fields, null, null);
	}

	/**
	 * The citations of a field or of a whole record.
	 * @param path of the object with the field {@code cite}; empty for the record
	 */
	List<SeedEntity.Citation> citations(String path, JsonNode fields, @Nullable String field,
			@Nullable String claimed) {
		List<String> cite = RecordFields.texts(fields, "cite");
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < cite.size(); i++) {
			String at = (path.isEmpty() ? "" : path + '.') + RecordFields.path(fields, "cite", i);
			List<SeedEntity.Citation> citations = SeedEntity.Citation.parse(List.of(cite.get(i)), field, claimed);
			if (citations.isEmpty() || isSource(at, citations.get(0).source())) {
				citations.forEach((citation) -> checkParagraph(at, citation, seen));
			}
		}
		return SeedEntity.Citation.parse(cite, field, claimed);
	}

	private boolean isSource(String path, String source) {
		boolean isKnown = this.index.paragraphsOf(source) != null;
		if (!isKnown) {
			add(path, "there is no source \"" + source + "\".",
					SchemaChecker.guess(SpellingSuggestions.forWord(source, this.index.sources()),
							"Add it to seed/source, or name another."));
		}
		return isKnown;
	}

	private void checkParagraph(String path, SeedEntity.Citation citation, Set<String> seen) {
		Integer last = this.index.paragraphsOf(citation.source());
		if (last != null && citation.paragraph() > last) {
			add(path, citation.source() + " has no paragraph " + citation.paragraph() + ".",
					"Its last is " + last + ".");
		}
		checkUnique(seen, citation.source() + '#' + citation.paragraph(), path,
				"\"" + citation.source() + '#' + citation.paragraph() + "\" is cited twice.", "Keep one.");
	}

}

package org.lianhe.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.SpellingSuggestions;

/**
 * Checks what one record refers to, and notes problems by the path of the field. Values
 * that are null or empty were wrong, and are passed over.
 */
final class ReferenceChecker {

	private final ReferenceIndex index;

	private final SeedRecord record;

	private final SeedProblems problems;

	private final Set<String> identities = new HashSet<>();

	ReferenceChecker(ReferenceIndex index, SeedRecord record, SeedProblems problems) {
		this.index = index;
		this.record = record;
		this.problems = problems;
	}

	void add(String path, String reason, String remedy) {
		this.problems.add(this.record, path, reason, remedy);
	}

	/** Notes a second fact of the same identity. */
	void checkUnique(String identity, String path, String reason, String remedy) {
		if (!this.identities.add(identity)) {
			add(path, reason, remedy);
		}
	}

	/** The type of the entity with a slug, or null after a problem was noted. */
	@Nullable String entity(String path, @Nullable String slug) {
		String type = this.index.typeOf(slug);
		if (type == null && slug != null && !slug.isEmpty()) {
			add(path, "there is no record \"" + slug + "\".",
					SchemaChecker.guess(this.index.similarSlugs(slug), "Add it, or name another."));
		}
		return type;
	}

	/** Notes a problem unless there is an entity with this slug and of this type. */
	void entity(String path, @Nullable String slug, String type) {
		String actual = entity(path, slug);
		if (actual != null && !type.equals(actual)) {
			add(path, "\"" + slug + "\" is of type " + actual + ".", "Name a record of type " + type + ".");
		}
	}

	/** The term with a code, or null after a problem was noted. */
	@Nullable SeedTerm term(String path, String vocabulary, @Nullable String code) {
		SeedTerm term = this.index.term(vocabulary, code);
		if (term == null && code != null) {
			add(path, "\"" + code + "\" is not in seed/terms.yaml.",
					SchemaChecker.guess(SpellingSuggestions.forWord(code, this.index.codes(vocabulary)),
							"Add it there with a definition."));
		}
		return term;
	}

	/**
	 * Checks citations.
	 * @param path of their list
	 */
	void citations(String path, List<String> cite) {
		for (int i = 0; i < cite.size(); i++) {
			String at = path + '[' + i + ']';
			for (SeedCitation citation : SeedCitation.parse(List.of(cite.get(i)), null, null)) {
				Integer last = this.index.paragraphsOf(citation.source());
				Integer paragraph = citation.paragraph();
				String written = citation.source() + ((paragraph != null) ? "#" + paragraph : "@" + citation.locator());
				if (last == null) {
					add(at, "there is no source \"" + citation.source() + "\".",
							SchemaChecker.guess(SpellingSuggestions.forWord(citation.source(), this.index.sources()),
									"Add it to seed/source, or name another."));
					break;
				}
				if (paragraph != null && paragraph > last) {
					add(at, citation.source() + " has no paragraph " + paragraph + ".", "Its last is " + last + ".");
				}
				entity(at, citation.attributedTo());
				checkUnique(path + ' ' + written, at, "\"" + written + "\" is cited twice.", "Keep one.");
			}
		}
	}

}

package org.lianhe.seed;

import java.util.Set;
import java.util.TreeSet;

import org.lianhe.model.lookup.SlugFormat;

/** The slugs that are no record's own any more. */
final class RetiredSlugs {

	private final Set<String> slugs = new TreeSet<>();

	private final ReferenceIndex catalogue;

	private final SeedProblems problems;

	RetiredSlugs(ReferenceIndex catalogue, SeedProblems problems) {
		this.catalogue = catalogue;
		this.problems = problems;
	}

	/**
	 * Retires a slug; a problem is noted if it is still in use, or was retired before.
	 */
	void add(SeedNode.Text slug, String file, String field) {
		String what = "\"" + slug.value() + "\"";
		if (slug.value().isBlank()) {
			return;
		}
		if (!SlugFormat.isKept(slug.value())) {
			this.problems.add(file, slug.line(), field, what + " is not a slug.", SlugFormat.REMEDY);
		}
		else if (this.catalogue.has(slug.value())) {
			this.problems.add(file, slug.line(), field, what + " is the slug of a record.",
					"Take it out here, or rename that record: a slug is never used again.");
		}
		else if (!this.slugs.add(slug.value())) {
			this.problems.add(file, slug.line(), field, what + " is retired twice.",
					"Keep it where it leads to the right record.");
		}
	}

}

package org.lianhe.seed;

import java.util.Set;
import java.util.TreeSet;

import org.lianhe.model.lookup.SlugFormat;

/** Slugs of records that were merged, renamed or withdrawn. None is used again. */
final class RetiredSlugs {

	private final Set<String> slugs = new TreeSet<>();

	private final ReferenceIndex index;

	private final SeedProblems problems;

	RetiredSlugs(ReferenceIndex index, SeedProblems problems) {
		this.index = index;
		this.problems = problems;
	}

	/** Retires a slug; a problem is noted if it is in use, or was retired before. */
	void add(SeedRecord record, String path, String slug) {
		if (slug.isBlank()) {
			return;
		}
		if (!SlugFormat.isKept(slug)) {
			add(record, path, slug, "is not a slug.", SlugFormat.REMEDY);
		}
		else if (this.index.contains(slug)) {
			add(record, path, slug, "is the slug of a record.",
					"Take it out here, or rename that record: a slug is never used again.");
		}
		else if (!this.slugs.add(slug)) {
			add(record, path, slug, "is retired twice.", "Keep it where it leads to the right record.");
		}
	}

	private void add(SeedRecord record, String path, String slug, String reason, String remedy) {
		this.problems.add(record.file(), record.lineOf(path), path, "\"" + slug + "\" " + reason, remedy);
	}

}

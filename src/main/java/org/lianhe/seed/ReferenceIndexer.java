package org.lianhe.seed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lianhe.model.entity.EntityType;
import org.lianhe.model.lookup.SlugFormat;

/** Checks all slugs of a seed, and adds its records to the index. */
final class ReferenceIndexer {

	private static final int MAX_PARAGRAPHS = 999_999;

	private final SeedRecords records;

	private final Map<String, EntityType> types;

	private final ReferenceIndex index;

	private final SeedProblems problems;

	/** The slug before, by file of JSON Lines. */
	private final Map<String, String> previous = new HashMap<>();

	/** Slugs of records that were merged, renamed or withdrawn. */
	private final Set<String> retired = new HashSet<>();

	private final boolean isOrderNeeded;

	private long count;

	/**
	 * An indexer.
	 * @param isOrderNeeded whether the lines of a file have to be in the order of slugs
	 */
	ReferenceIndexer(SeedRecords records, Map<String, EntityType> types, ReferenceIndex index, SeedProblems problems,
			boolean isOrderNeeded) {
		this.records = records;
		this.types = types;
		this.index = index;
		this.problems = problems;
		this.isOrderNeeded = isOrderNeeded;
	}

	/** Adds all records. */
	void addAll() {
		this.records.progress().begin("reading", 0);
		this.records.forEach((type) -> true, this::add, this.problems);
		this.index.rank();
	}

	/** Number of all records that were added. */
	long count() {
		return this.count;
	}

	private void add(SeedRecord record) {
		this.count++;
		if (!hasValidSlug(record)) {
			return;
		}
		if (Seed.SOURCES.equals(record.type())) {
			this.index.addSource(record.slug(), paragraphs(record));
		}
		else {
			this.index.addEntity(record.slug(), this.types.get(record.type()).name());
		}
	}

	/** Number of the last paragraph; the highest of all if it cannot be read. */
	private static int paragraphs(SeedRecord record) {
		String text = record.fields().path("paragraphs").asString("");
		return text.matches("0*[1-9]\\d{0,5}") ? Integer.parseInt(text) : MAX_PARAGRAPHS;
	}

	private boolean hasValidSlug(SeedRecord record) {
		String slug = record.slug();
		if (!record.hasSlugField() && slug.isEmpty()) {
			add(record, "is missing.", "Write `\"slug\": …` on this line.");
		}
		else if (!SlugFormat.isKept(slug)) {
			add(record, "\"" + slug + "\" is not a slug.", SlugFormat.REMEDY);
		}
		else if (!record.hasMatchingSlug()) {
			add(record, "is not the name of the file.", "Leave it out: the file's name is the slug.");
		}
		else if (this.index.contains(slug)) {
			add(record, "\"" + slug + "\" is the slug of another record of type " + this.index.typeName(slug) + ".",
					"A slug is unique over all types; choose another.");
		}
		else {
			checkOrder(record);
			return true;
		}
		return false;
	}

	private void checkOrder(SeedRecord record) {
		if (this.isOrderNeeded && record.lines().isEmpty()) {
			String before = this.previous.put(record.file(), record.slug());
			if (before != null && before.compareTo(record.slug()) > 0) {
				add(record, "\"" + record.slug() + "\" comes after \"" + before + "\".",
						"Sort the lines by slug: releases are compared in that order.");
			}
		}
	}

	private void add(SeedRecord record, String reason, String remedy) {
		this.problems.add(record, "slug", reason, remedy);
	}

	/**
	 * Retires a slug, which is never used again; a problem is noted if it is in use, or
	 * was retired before.
	 */
	void retire(SeedRecord record, String path, @Nullable String slug) {
		if (slug == null || slug.isEmpty()) {
			return;
		}
		if (!SlugFormat.isKept(slug)) {
			this.problems.add(record, path, "\"" + slug + "\" is not a slug.", SlugFormat.REMEDY);
		}
		else if (this.index.contains(slug)) {
			this.problems.add(record, path, "\"" + slug + "\" is the slug of a record.",
					"Take it out here, or rename that record: a slug is never used again.");
		}
		else if (!this.retired.add(slug)) {
			this.problems.add(record, path, "\"" + slug + "\" is retired twice.",
					"Keep it where it leads to the right record.");
		}
	}

}

package org.lianhe.seed;

import java.util.Map;

import org.lianhe.model.entity.EntityType;
import org.lianhe.model.lookup.SlugFormat;

/**
 * Enters the records of a seed in its catalogue, each once its slug is known to be its
 * own.
 */
final class ReferenceIndexer {

	private final SeedRecords records;

	private final Map<String, EntityType> types;

	private final ReferenceIndex catalogue;

	private final SeedProblems problems;

	private long count;

	ReferenceIndexer(SeedRecords records, Map<String, EntityType> types, ReferenceIndex catalogue,
			SeedProblems problems) {
		this.records = records;
		this.types = types;
		this.catalogue = catalogue;
		this.problems = problems;
	}

	/** Enters all records, and tells how many there are. */
	long all() {
		this.records.progress().begin("reading");
		this.records.forEach((folder) -> true, (record) -> {
			this.count++;
			if (isNew(record)) {
				if (Seed.SOURCES.equals(record.folder())) {
					this.catalogue.addSource(record.slug(), SourceRecordReader.paragraphs(record));
				}
				else {
					this.catalogue.addEntity(record.slug(), this.types.get(record.folder()).name());
				}
			}
		}, this.problems);
		this.catalogue.rank();
		return this.count;
	}

	private boolean isNew(SeedRecord record) {
		if (!record.hasSlugField() && record.slug().isEmpty()) {
			problem(record, "slug", "is missing.", "Write `\"slug\": …` on this line.");
		}
		else if (!SlugFormat.isKept(record.slug())) {
			problem(record, "slug", "\"" + record.slug() + "\" is not a slug.", SlugFormat.REMEDY);
		}
		else if (!record.isNamedAlike()) {
			problem(record, "slug", "is not the name of the file.", "Leave it out: the file's name is the slug.");
		}
		else if (this.catalogue.has(record.slug())) {
			problem(record, "slug",
					"\"" + record.slug() + "\" is the slug of another record of type "
							+ this.catalogue.whatIs(record.slug()) + ".",
					"A slug is unique over all types; choose another.");
		}
		else {
			return true;
		}
		return false;
	}

	private void problem(SeedRecord record, String field, String reason, String remedy) {
		SeedNode at = record.doc().fields().getOrDefault(field, record.doc());
		this.problems.add(record.file(), at.line(), field, reason, remedy);
	}

}

package org.lianhe.seed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.lianhe.model.entity.EntityType;
import org.lianhe.query.schema.Tables;
import org.lianhe.query.schema.tables.records.FormerSlugRecord;
import org.lianhe.seed.release.FieldChange;
import org.lianhe.seed.release.RecordLine;
import org.lianhe.seed.release.ReleaseMerge;

/** Writes the changes between each stored release and the loaded content. */
final class ChangeTableWriter {

	private static final List<Table<?>> TABLES = List.of(Tables.CHANGE, Tables.RELEASE);

	private final Seed seed;

	private final ReleaseRecords records;

	private final Map<String, FormerSlugRecord> former;

	private final RowBatch batch;

	private long changes;

	private ChangeTableWriter(Seed seed, ReleaseRecords records, Map<String, FormerSlugRecord> former, RowBatch batch) {
		this.seed = seed;
		this.records = records;
		this.former = former;
		this.batch = batch;
	}

	/**
	 * Compares, after all records were written, within the transaction that there is.
	 * @param digest of the loaded content
	 */
	static void write(DSLContext store, Seed seed, List<EntityType> types, String digest) {
		Map<String, FormerSlugRecord> former = store.selectFrom(Tables.FORMER_SLUG).fetchMap(Tables.FORMER_SLUG.SLUG);
		RowBatch.write(store, TABLES,
				(batch) -> new ChangeTableWriter(seed, new ReleaseRecords(types), former, batch).write(digest));
	}

	private void write(String digest) {
		List<StoredReleases.Release> all = releases(digest);
		Set<String> versions = all.stream()
			.filter((one) -> one.file() != null)
			.map(StoredReleases.Release::version)
			.collect(Collectors.toSet());
		for (int i = 0; i < all.size(); i++) {
			long id = i + 1L;
			StoredReleases.Release release = all.get(i);
			SeedFile file = release.file();
			boolean isHidden = file == null && versions.contains(release.version());
			this.batch.add(RowMapper.INSTANCE.release(id, release, isHidden ? null : release.version(),
					(file == null) ? 1 : 0));
			if (file != null) {
				compare(file, (change) -> this.batch.add(RowMapper.INSTANCE.change(++this.changes, id, change,
						subject(change, this.former.get(change.slug())))));
			}
		}
	}

	/** The loaded content and all releases, newest first. */
	private List<StoredReleases.Release> releases(String digest) {
		SeedDataset loaded = this.seed.dataset();
		List<StoredReleases.Release> all = new ArrayList<>(
				this.seed.releases().all().stream().filter((one) -> !one.digest().equals(digest)).toList());
		all.add(0, new StoredReleases.Release(null, loaded.version(), loaded.released(), digest));
		RuleBasedCollator versions = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
		versions.setNumericCollation(true);
		all.sort(Comparator.comparing(StoredReleases.Release::released)
			.thenComparing((one) -> one.version(), versions::compare)
			.reversed());
		return all;
	}

	private void compare(SeedFile release, Consumer<FieldChange> changes) {
		try (BufferedReader lines = release.reader()) {
			ReleaseRecords.datasetChanges(lines.readLine(), this.seed.dataset()).forEach(changes);
			ReleaseMerge merge = new ReleaseMerge(lines.lines().map(RecordLine::of).iterator(), this.records::canonical,
					changes);
			this.records.forEach(this.seed, merge::accept);
			merge.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ChangeSubject subject(FieldChange change, @Nullable FormerSlugRecord former) {
		ReferenceIndex index = this.seed.index();
		boolean isEntity = change.type().equalsIgnoreCase(index.typeOf(change.slug()));
		boolean isSource = Seed.SOURCES.equals(change.type()) && index.paragraphsOf(change.slug()) != null;
		boolean isRetired = former != null && change.after() == null && change.field() == null;
		return new ChangeSubject(isEntity ? index.idOf(change.slug()) : null,
				isSource ? index.idOfSource(change.slug()) : null, isRetired ? former.getEntityId() : null,
				isRetired ? former.getReason() : null);
	}

	/**
	 * The changed record in the loaded content.
	 *
	 * @param entityId id of the entity, or null
	 * @param sourceId id of the source, or null
	 * @param mergedIntoId id of the entity that it was merged into, or null
	 * @param reason why it was withdrawn, or null
	 */
	record ChangeSubject(@Nullable Long entityId, @Nullable Long sourceId, @Nullable Long mergedIntoId,
			@Nullable String reason) {
	}

}

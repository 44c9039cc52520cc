package org.lianhe.seed;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.model.entity.EntityType;
import org.lianhe.seed.release.FieldChange;
import org.lianhe.seed.release.RecordLine;
import org.lianhe.seed.release.ReleaseMerge;
import tools.jackson.databind.node.ObjectNode;

/** The records of a seed in the form in which releases have them. */
final class ReleaseRecords {

	static final String DATASET = "dataset";

	static final String TERM = "term";

	private final CanonicalRecord canonical;

	ReleaseRecords(List<EntityType> types) {
		this.canonical = new CanonicalRecord(types);
	}

	/**
	 * Goes through the records of a seed, except that of the dataset, by type and slug.
	 */
	void forEach(Seed seed, Consumer<RecordLine> consumer) {
		seed.progress().begin("comparing", seed.count());
		Stream.concat(Stream.of(Seed.SOURCES, TERM), seed.types().stream()).sorted().forEach((type) -> {
			if (TERM.equals(type)) {
				seed.index().terms().stream().map(ReleaseRecords::term).sorted().forEach(consumer);
			}
			else {
				seed.forEach(type,
						(record) -> consumer.accept(this.canonical.record(type, record.slug(), record.fields())));
			}
		});
	}

	/** A record of a release in the canonical form of today. */
	RecordLine canonical(RecordLine stored) {
		boolean isRecord = !DATASET.equals(stored.type()) && !TERM.equals(stored.type());
		return isRecord ? this.canonical.record(stored.type(), stored.slug(), stored.fields()) : stored;
	}

	/** The record of the dataset, with its digest if there is one. */
	static RecordLine dataset(SeedDataset dataset, @Nullable String digest) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("version", dataset.version());
		fields.put("released", dataset.released().toString());
		if (digest != null) {
			fields.put("digest", digest);
		}
		fields.put("title", dataset.title());
		fields.put("licence", dataset.licence());
		fields.put("coverage", dataset.coverage());
		fields.put("limitations", dataset.limitations());
		if (!dataset.withdrawn().isEmpty()) {
			fields.put("withdrawn",
					dataset.withdrawn().stream().sorted(Comparator.comparing(SeedDataset.Withdrawal::slug)).toList());
		}
		return RecordLine.of(DATASET, DATASET, fields);
	}

	/** The changes between the record of the dataset in a release and that of today. */
	static List<FieldChange> datasetChanges(String stored, SeedDataset dataset) {
		return ReleaseMerge.compare(withoutDigest(stored), dataset(dataset, null));
	}

	private static RecordLine withoutDigest(String stored) {
		ObjectNode fields = (ObjectNode) RecordLine.JSON.readTree(stored);
		fields.remove("digest");
		return new RecordLine(DATASET, DATASET, RecordLine.JSON.writeValueAsString(fields));
	}

	private static RecordLine term(SeedTerm term) {
		Map<String, Object> fields = new TreeMap<>(Map.of("label", term.label(), "definition", term.definition()));
		if (term.inverse() != null) {
			fields.put("inverse", term.inverse());
			fields.put("subjects", new TreeSet<>(term.subjects()));
			fields.put("objects", new TreeSet<>(term.objects()));
		}
		String vocabulary = term.vocabulary().toLowerCase(Locale.ROOT) + "s";
		return RecordLine.of(TERM, vocabulary + '/' + term.code(), fields);
	}

}

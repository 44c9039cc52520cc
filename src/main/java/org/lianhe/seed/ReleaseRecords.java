package org.lianhe.seed;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.lianhe.model.entity.EntityType;
import org.lianhe.seed.release.ExternalSort;
import org.lianhe.seed.release.JsonText;
import org.lianhe.seed.release.RecordLine;

/** All records of a seed, as a release has them. */
final class ReleaseRecords {

	static final String DATASET = "dataset";

	static final String TERM = "term";

	private final CanonicalRecord canonical;

	private final JsonLinesReader json = new JsonLinesReader(new SeedProblems());

	ReleaseRecords(List<EntityType> types) {
		this.canonical = new CanonicalRecord(types);
	}

	/** The records of a seed but that of the dataset. */
	void gather(Seed seed, ExternalSort sorting) {
		seed.progress().begin("putting in order", seed.count());
		seed.catalogue().terms().forEach((term) -> sorting.add(term(term)));
		for (boolean isSource : List.of(true, false)) {
			seed.forEach(isSource,
					(record) -> sorting.add(this.canonical.record(record.folder(), record.slug(), record.doc())));
		}
	}

	/** A record of a release that was kept, as this code writes it. */
	RecordLine again(RecordLine kept) {
		boolean isRecord = !DATASET.equals(kept.type()) && !TERM.equals(kept.type());
		SeedNode.Fields doc = isRecord ? this.json.read("", 1, kept.json()) : null;
		return (doc != null) ? this.canonical.record(kept.type(), kept.slug(), doc) : kept;
	}

	/** The record of the dataset; with a digest as it is kept. */
	static RecordLine dataset(SeedDataset dataset, @Nullable String digest) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("version", dataset.version());
		fields.put("released", dataset.released().toString());
		if (digest != null) {
			fields.put("digest", digest);
		}
		fields.put("title", texts(dataset.title()));
		fields.put("licence", dataset.licence());
		fields.put("coverage", texts(dataset.coverage()));
		fields.put("limitations", texts(dataset.limitations()));
		if (!dataset.withdrawn().isEmpty()) {
			fields.put("withdrawn",
					dataset.withdrawn()
						.stream()
						.sorted(Comparator.comparing((gone) -> gone.slug().value()))
						.map((gone) -> new TreeMap<>(Map.of("slug", gone.slug().value(), "reason", gone.reason())))
						.toList());
		}
		return CanonicalRecord.line(DATASET, DATASET, fields);
	}

	/** The record of the dataset in a release that was kept, without its digest. */
	static RecordLine dataset(String kept) {
		Map<String, Object> fields = new LinkedHashMap<>();
		JsonText.read(kept)
			.properties()
			.stream()
			.filter((field) -> !Set.of("type", "slug", "digest").contains(field.getKey()))
			.forEach((field) -> fields.put(field.getKey(), field.getValue()));
		return CanonicalRecord.line(DATASET, DATASET, fields);
	}

	private static RecordLine term(SeedTerm term) {
		Map<String, Object> fields = new TreeMap<>();
		fields.put("label", texts(term.label()));
		fields.put("definition", texts(term.definition()));
		if (term.inverse() != null) {
			fields.put("inverse", texts(term.inverse()));
			fields.put("subjects", term.subjects().stream().sorted().toList());
			fields.put("objects", term.objects().stream().sorted().toList());
		}
		String vocabulary = term.vocabulary().toLowerCase(Locale.ROOT) + "s";
		return CanonicalRecord.line(TERM, vocabulary + '/' + term.code(), fields);
	}

	private static Map<String, String> texts(BilingualText text) {
		return new TreeMap<>(Map.of("en", text.en(), "zh-Hans", text.zhHans()));
	}

}

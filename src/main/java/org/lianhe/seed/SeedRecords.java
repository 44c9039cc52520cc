package org.lianhe.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The records of a seed. Small files are kept as read; JSON Lines are read anew each time
 * that they are gone through, so that memory does not grow with them beyond the slugs.
 */
final class SeedRecords {

	private final SeedLayout layout;

	private final List<SeedRecord> records = new ArrayList<>();

	private final LoadProgress progress = new LoadProgress();

	SeedRecords(SeedLayout layout) {
		this.layout = layout;
	}

	/** Reads the small files. */
	void read(SeedProblems problems) {
		YamlReader yaml = new YamlReader(problems);
		for (SeedFile file : this.layout.records()) {
			String text = file.text(problems);
			SeedNode.Fields doc = (text != null) ? yaml.read(file.name(), text) : null;
			if (doc != null) {
				String slug = file.path()[2].replaceFirst("\\.yaml$", "");
				this.records.add(new SeedRecord(SeedLayout.type(file), slug, file.name(), doc));
			}
		}
		this.records.sort((a, b) -> a.slug().compareTo(b.slug()));
	}

	/**
	 * Goes through all records of some folders: those of small files by slug, then those
	 * of JSON Lines as they stand.
	 * @param unreadable gathers what cannot be read as JSON
	 */
	void forEach(Predicate<String> folders, Consumer<SeedRecord> each, SeedProblems unreadable) {
		this.records.stream().filter((record) -> folders.test(record.folder())).forEach((record) -> {
			each.accept(record);
			this.progress.step();
		});
		JsonLinesReader json = new JsonLinesReader(unreadable);
		for (SeedFile file : this.layout.lines()) {
			if (folders.test(SeedLayout.type(file))) {
				lines(file, json, each, unreadable);
			}
		}
	}

	private void lines(SeedFile file, JsonLinesReader json, Consumer<SeedRecord> each, SeedProblems unreadable) {
		file.lines(unreadable, (line, text) -> {
			SeedNode.Fields doc = json.read(file.name(), line, text);
			if (doc != null) {
				SeedNode slug = doc.fields().get("slug");
				each.accept(new SeedRecord(SeedLayout.type(file),
						(slug instanceof SeedNode.Text named) ? named.value() : "", file.name(), doc));
			}
			this.progress.step();
		});
	}

	/** Tells how far it has come. */
	LoadProgress progress() {
		return this.progress;
	}

}

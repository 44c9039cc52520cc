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

	private final Layout layout;

	private final List<SeedRecord> records = new ArrayList<>();

	private final Progress progress = new Progress();

	SeedRecords(Layout layout) {
		this.layout = layout;
	}

	/** Reads the small files. */
	void read(Problems problems) {
		YamlDocs yaml = new YamlDocs(problems);
		for (SeedFile file : this.layout.records()) {
			String text = file.text(problems);
			Doc.Fields doc = (text != null) ? yaml.read(file.name(), text) : null;
			if (doc != null) {
				String slug = file.path()[2].replaceFirst("\\.yaml$", "");
				this.records.add(new SeedRecord(Layout.type(file), slug, file.name(), doc));
			}
		}
		this.records.sort((a, b) -> a.slug().compareTo(b.slug()));
	}

	/**
	 * Goes through all records of some folders: those of small files by slug, then those
	 * of JSON Lines as they stand.
	 * @param unreadable gathers what cannot be read as JSON
	 */
	void forEach(Predicate<String> folders, Consumer<SeedRecord> each, Problems unreadable) {
		this.records.stream().filter((record) -> folders.test(record.folder())).forEach((record) -> {
			each.accept(record);
			this.progress.step();
		});
		JsonDocs json = new JsonDocs(unreadable);
		for (SeedFile file : this.layout.lines()) {
			if (folders.test(Layout.type(file))) {
				lines(file, json, each, unreadable);
			}
		}
	}

	private void lines(SeedFile file, JsonDocs json, Consumer<SeedRecord> each, Problems unreadable) {
		file.lines(unreadable, (line, text) -> {
			Doc.Fields doc = json.read(file.name(), line, text);
			if (doc != null) {
				Doc slug = doc.fields().get("slug");
				each.accept(new SeedRecord(Layout.type(file), (slug instanceof Doc.Text named) ? named.value() : "",
						file.name(), doc));
			}
			this.progress.step();
		});
	}

	/** Tells how far it has come. */
	Progress progress() {
		return this.progress;
	}

}

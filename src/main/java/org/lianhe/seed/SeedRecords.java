package org.lianhe.seed;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The records of a seed. Those of YAML files are kept in memory; JSON Lines are read anew
 * each time, so that memory does not grow with them.
 */
final class SeedRecords {

	private final SeedFolder folder;

	private final Set<String> types;

	private final List<SeedRecord> records = new ArrayList<>();

	private final LoadProgress progress = new LoadProgress();

	SeedRecords(SeedFolder folder, Set<String> types) {
		this.folder = folder;
		this.types = types;
	}

	/** Reads the YAML files. */
	void read(SeedProblems problems) {
		YamlReader yaml = new YamlReader(problems);
		for (SeedFile file : this.folder.records(this.types)) {
			String text = file.text(problems);
			String slug = file.path()[2].replaceFirst("\\.yaml$", "");
			SeedRecord record = (text != null) ? yaml.read(file.type(), slug, file.name(), text) : null;
			if (record != null) {
				this.records.add(record);
			}
		}
		this.records.sort(Comparator.comparing(SeedRecord::slug));
	}

	/**
	 * Goes through all records of some types, type by type. Within a type they come in
	 * the order of their slugs, if the lines of its file do.
	 * @param problems takes what cannot be read
	 */
	void forEach(Predicate<String> types, Consumer<SeedRecord> consumer, SeedProblems problems) {
		Stream
			.concat(this.records.stream().map(SeedRecord::type),
					this.folder.lines(this.types).stream().map(SeedFile::type))
			.filter(types)
			.collect(Collectors.toCollection(TreeSet::new))
			.forEach((type) -> forEach(type, consumer, problems));
	}

	private void forEach(String type, Consumer<SeedRecord> consumer, SeedProblems problems) {
		List<SeedRecord> files = this.records.stream().filter((record) -> type.equals(record.type())).toList();
		Merge merge = new Merge(files, (record) -> {
			consumer.accept(record);
			this.progress.step();
		});
		JsonLinesReader json = new JsonLinesReader(problems);
		for (SeedFile file : this.folder.lines(Set.of(type))) {
			try {
				file.lines(problems, (line, text) -> {
					SeedRecord record = json.read(type, file.name(), line, text);
					if (record != null) {
						merge.accept(record);
					}
				});
			}
			catch (UncheckedIOException ex) {
				file.addUnreadable(problems);
			}
		}
		merge.end();
	}

	LoadProgress progress() {
		return this.progress;
	}

	/** Passes records of files on before the lines whose slugs come after theirs. */
	private static final class Merge {

		private final List<SeedRecord> files;

		private final Consumer<SeedRecord> consumer;

		private int next;

		Merge(List<SeedRecord> files, Consumer<SeedRecord> consumer) {
			this.files = files;
			this.consumer = consumer;
		}

		void accept(SeedRecord line) {
			while (this.next < this.files.size() && this.files.get(this.next).slug().compareTo(line.slug()) <= 0) {
				this.consumer.accept(this.files.get(this.next++));
			}
			this.consumer.accept(line);
		}

		void end() {
			while (this.next < this.files.size()) {
				this.consumer.accept(this.files.get(this.next++));
			}
		}

	}

}

package org.lianhe.jmh;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Generates a seed of any size. The same size always gives the same seed. It has entities
 * of all types in a scale-free network with about four relations each, labs with twelve
 * partners and distinct founding dates, and citations for every fact. Records are written
 * one by one, so a million of them need little memory, and in the order of their slugs.
 */
public final class BenchmarkSeed {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private final Path folder;

	private final RecordCounts numbers;

	private final RecordGenerator network;

	/**
	 * Creates a seed with this number of entities.
	 * @param entities at least 500
	 */
	public BenchmarkSeed(Path folder, int entities) {
		this.folder = folder;
		this.numbers = RecordCounts.of(entities);
		this.network = new RecordGenerator(this.numbers);
	}

	/** Writes a seed. Arguments: folder, number of entities. */
	public static void main(String[] args) {
		new BenchmarkSeed(Path.of(args[0]), Integer.parseInt(args[1])).write();
	}

	/** Writes the seed into its folder. */
	public void write() {
		try {
			Files.createDirectories(this.folder);
			copy("dataset.yaml");
			copy("terms.yaml");
			writeRecords("source", this.numbers.sources(), this.network::source);
			writeRecords("place", this.numbers.places(), this.network::place);
			writeRecords("topic", this.numbers.topics(), this.network::topic);
			writeRecords("cohort", this.numbers.cohorts(), this.network::cohort);
			writeRecords("alliance", this.numbers.alliances(), this.network::alliance);
			writeRecords("lab", this.numbers.labs(), this.network::lab);
			writeRecords("initiative", this.numbers.initiatives(), this.network::initiative);
			writeRecords("product", this.numbers.products(), this.network::product);
			writeRecords("person", this.numbers.people(), this.network::person);
			writeRecords("organization", this.numbers.organizations(), this.network::organization);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void copy(String name) throws IOException {
		try (InputStream in = BenchmarkSeed.class.getResourceAsStream("/seed/" + name)) {
			if (in == null) {
				throw new IllegalStateException("no seed/" + name + " on the classpath");
			}
			Files.write(this.folder.resolve(name), in.readAllBytes());
		}
	}

	private void writeRecords(String type, int count, IntFunction<Map<String, Object>> record) throws IOException {
		try (BufferedWriter out = Files.newBufferedWriter(this.folder.resolve(type + ".jsonl"))) {
			for (int i : inSlugOrder(count)) {
				out.write(JSON.writeValueAsString(record.apply(i)));
				out.write('\n');
			}
		}
	}

	/** The indexes below the count, in the order of the slugs that end in them. */
	private static int[] inSlugOrder(int count) {
		return IntStream.range(0, count)
			.boxed()
			.sorted(Comparator.comparing(String::valueOf))
			.mapToInt(Integer::intValue)
			.toArray();
	}

}

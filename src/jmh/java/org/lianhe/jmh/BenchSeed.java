package org.lianhe.jmh;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a seed of any size, the same for the same size: entities of all types in a
 * scale-free network with some four ties each, labs with twelve partners and a founding
 * date of their own, every fact cited. Records are written one by one, so that a million
 * need little memory.
 */
public final class BenchSeed {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private final Path folder;

	private final Numbers numbers;

	private final Network network;

	/**
	 * A seed of so many entities.
	 * @param entities at least 500
	 */
	public BenchSeed(Path folder, int entities) {
		this.folder = folder;
		this.numbers = Numbers.of(entities);
		this.network = new Network(this.numbers);
	}

	/** Makes one: folder, entities. */
	public static void main(String[] args) {
		new BenchSeed(Path.of(args[0]), Integer.parseInt(args[1])).write();
	}

	/** Writes the seed into its folder. */
	public void write() {
		try {
			Files.createDirectories(this.folder);
			copy("dataset.yaml");
			copy("terms.yaml");
			lines("source", this.numbers.sources(), this.network::source);
			lines("place", this.numbers.places(), this.network::place);
			lines("topic", this.numbers.topics(), this.network::topic);
			lines("cohort", this.numbers.cohorts(), this.network::cohort);
			lines("alliance", this.numbers.alliances(), this.network::alliance);
			lines("lab", this.numbers.labs(), this.network::lab);
			lines("initiative", this.numbers.initiatives(), this.network::initiative);
			lines("product", this.numbers.products(), this.network::product);
			lines("person", this.numbers.people(), this.network::person);
			lines("organization", this.numbers.organizations(), this.network::organization);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void copy(String name) throws IOException {
		try (InputStream in = BenchSeed.class.getResourceAsStream("/seed/" + name)) {
			if (in == null) {
				throw new IllegalStateException("no seed/" + name + " on the classpath");
			}
			Files.write(this.folder.resolve(name), in.readAllBytes());
		}
	}

	private void lines(String type, int count, IntFunction<Map<String, Object>> record) throws IOException {
		try (BufferedWriter out = Files.newBufferedWriter(this.folder.resolve(type + ".jsonl"))) {
			for (int i = 0; i < count; i++) {
				out.write(JSON.writeValueAsString(record.apply(i)));
				out.write('\n');
			}
		}
	}

}

package org.lianhe.jmh;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;

import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a seed of any size, the same for the same size: labs with founding dates of their
 * own, each with twelve partners, whose headquarters are in cities of provinces; every
 * fact is cited two or three times.
 */
public final class BenchSeed {

	private static final int PARTNERS = 12;

	private static final int CITIES = 30;

	private static final int PROVINCES = 6;

	private static final int LEAST_LABS = 40;

	private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Random random = new Random(20261122);

	private final Path folder;

	private final int labs;

	private final int organizations;

	private final Records records = new Records(this.random);

	/**
	 * A seed of about so many entities.
	 * @param entities at least 200
	 */
	public BenchSeed(Path folder, int entities) {
		this.folder = folder;
		this.labs = Math.max(LEAST_LABS, entities / 10);
		this.organizations = entities - this.labs - CITIES - PROVINCES;
		if (this.organizations < 2 * PARTNERS) {
			throw new IllegalArgumentException("a bench seed has 200 entities or more");
		}
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
			lines("source", Records.SOURCES, this.records::source);
			lines("place", PROVINCES + CITIES, this::place);
			lines("lab", this.labs,
					(i) -> this.records.lab("lab-" + i, FIRST.plusDays(i), "city-" + (i % CITIES)));
			List<List<Map<String, Object>>> ties = ties();
			lines("organization", this.organizations, (i) -> this.records.organization("org-" + i, ties.get(i)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Map<String, Object> place(int index) {
		return (index < PROVINCES) ? this.records.place("province-" + index, "PROVINCE", null)
				: this.records.place("city-" + (index - PROVINCES), "CITY", "province-" + (index % PROVINCES));
	}

	/** Of each organisation, its headquarters and the labs that it is a partner of. */
	private List<List<Map<String, Object>>> ties() {
		List<List<Map<String, Object>>> ties = new ArrayList<>();
		for (int i = 0; i < this.organizations; i++) {
			ties.add(new ArrayList<>(
					List.of(this.records.tie("headquartered-in", "city-" + this.random.nextInt(CITIES), null))));
		}
		for (int lab = 0; lab < this.labs; lab++) {
			Set<Integer> partners = new HashSet<>();
			while (partners.size() < PARTNERS) {
				int one = this.random.nextInt(this.organizations);
				if (partners.add(one)) {
					String predicate = (partners.size() <= 2) ? "founded" : "partner-in";
					ties.get(one).add(this.records.tie(predicate, "lab-" + lab, FIRST.plusDays(lab) + "/.."));
				}
			}
		}
		return ties;
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
				out.write(JSON.writeValueAsString(new LinkedHashMap<>(record.apply(i))));
				out.write('\n');
			}
		}
	}

}

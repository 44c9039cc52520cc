package org.lianhe.seed.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExternalSortTests {

	private static final int MANY = 5000;

	@Test
	void putsMoreRecordsInOrderThanFitIntoMemory() {
		List<RecordLine> records = records();
		List<RecordLine> shuffled = new ArrayList<>(records);
		Collections.shuffle(shuffled, new Random(1));
		try (ExternalSort sorting = new ExternalSort(10_000)) {
			shuffled.forEach(sorting::add);
			assertThat(sorting.inOrder()).toIterable().isEqualTo(records);
			assertThat(sorting.inOrder()).toIterable().as("asked again").isEqualTo(records);
		}
	}

	@Test
	void hasNothingWhereNothingWasAdded() {
		try (ExternalSort sorting = new ExternalSort()) {
			assertThat(sorting.inOrder()).toIterable().isEmpty();
		}
	}

	private static List<RecordLine> records() {
		List<RecordLine> records = new ArrayList<>();
		for (int i = 0; i < MANY; i++) {
			String slug = String.format("slug-%05d", i / 2);
			records.add(new RecordLine((i % 2 == 0) ? "lab" : "place", slug,
					"{\"slug\":\"" + slug + "\",\"名\":\"" + i + "\"}"));
		}
		Collections.sort(records);
		return records;
	}

}

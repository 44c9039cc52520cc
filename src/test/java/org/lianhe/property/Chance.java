package org.lianhe.property;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** Draws that come out the same for the same seed. */
public final class Chance {

	private final Random random;

	public Chance(long seed) {
		this.random = new Random(seed);
	}

	public <T> T of(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	/** A number from 0 up to, but not, this one. */
	public int below(int bound) {
		return this.random.nextInt(bound);
	}

	public boolean oneIn(int times) {
		return below(times) == 0;
	}

	/** Now and then nothing. */
	<T> @Nullable T oftenNot(Supplier<T> draw) {
		return oneIn(3) ? draw.get() : null;
	}

	/** From 0 up to this many different draws. */
	<T> List<T> upTo(int most, Supplier<T> draw) {
		return IntStream.range(0, below(most + 1)).mapToObj((i) -> draw.get()).distinct().toList();
	}

	/** From 0 up to this many draws, no two of which have the same key. */
	<T> List<T> upTo(int most, Supplier<T> draw, Function<T, Object> key) {
		Map<Object, T> different = new LinkedHashMap<>();
		upTo(most, draw).forEach((one) -> different.putIfAbsent(key.apply(one), one));
		return List.copyOf(different.values());
	}

	/** At least one draw, and up to this many different ones. */
	<T> List<T> some(int most, Supplier<T> draw) {
		return IntStream.range(0, 1 + below(most)).mapToObj((i) -> draw.get()).distinct().toList();
	}

	Random random() {
		return this.random;
	}

}

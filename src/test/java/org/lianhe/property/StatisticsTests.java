package org.lianhe.property;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Percentage;
import org.jspecify.annotations.Nullable;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class StatisticsTests {

	private static final String WANTED = "{ statistics { count unit { code } min max mean sum earliest latest } }";

	private static final List<String> ADDED = List.of("mean", "sum");

	@Provide
	Arbitrary<Case> figures() {
		return Arbitraries
			.of(Stream.concat(Listed.all(true).stream(), Listed.all(false).stream())
				.filter((listed) -> "Observation".equals(listed.target()))
				.toList())
			.flatMap((listed) -> Cases.of(listed, 1));
	}

	@Property(tries = 80, seed = "20181122", edgeCases = EdgeCasesMode.NONE)
	void comeToWhatAnyoneWouldReckon(@ForAll("figures") Case asked) {
		Map<String, @Nullable Object> expected = expected(asked.rows().stream().map(Row::node).toList());
		for (Store store : Store.values()) {
			Map<String, @Nullable Object> answered = answered(store, asked);
			for (String field : ADDED) {
				close(answered.remove(field), expected.get(field));
			}
			Map<String, @Nullable Object> exact = new HashMap<>(expected);
			exact.keySet().removeAll(ADDED);
			assertThat(answered).as("%s", store).isEqualTo(exact);
		}
	}

	/** Stores round sums each in their own way. */
	private static void close(@Nullable Object answered, @Nullable Object expected) {
		if (expected == null) {
			assertThat(answered).isNull();
		}
		else {
			assertThat((Double) answered).isCloseTo((Double) expected, Percentage.withPercentage(1e-9));
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, @Nullable Object> answered(Store store, Case asked) {
		TestServer.Answer answer = Generated.server(store)
			.ask(asked.document(WANTED), asked.variables(), asked.reader());
		assertThat(answer.whole()).as("%s", store).doesNotContainKey("errors");
		Map<?, ?> data = (Map<?, ?>) Objects.requireNonNull(answer.whole().get("data"));
		Map<?, ?> owner = asked.listed().isRoot() ? data : (Map<?, ?>) data.values().iterator().next();
		return (Map<String, @Nullable Object>) ((Map<?, ?>) owner.get("list")).get("statistics");
	}

	private static Map<String, @Nullable Object> expected(List<Thing> figures) {
		Map<String, @Nullable Object> all = new HashMap<>();
		all.put("count", figures.size());
		all.put("earliest", day(figures, Moment::earliest, (day) -> day.getYear() > 1, Comparator.naturalOrder()));
		all.put("latest", day(figures, Moment::latest, (day) -> day.getYear() < 9999, Comparator.reverseOrder()));
		List<?> units = figures.stream().map((figure) -> figure.value("unit")).distinct().toList();
		boolean isOne = units.size() == 1;
		List<Double> numbers = isOne ? figures.stream().map((figure) -> (Double) figure.value("value")).toList()
				: List.of();
		all.put("unit", isOne ? Map.of("code", ((List<?>) units.get(0)).get(0)) : null);
		all.put("min", numbers.stream().min(Comparator.naturalOrder()).orElse(null));
		all.put("max", numbers.stream().max(Comparator.naturalOrder()).orElse(null));
		Double sum = isOne ? numbers.stream().mapToDouble(Double::doubleValue).sum() : null;
		all.put("sum", sum);
		all.put("mean", (sum != null) ? sum / numbers.size() : null);
		return all;
	}

	private static @Nullable String day(List<Thing> figures, Function<Moment, LocalDate> side,
			Function<LocalDate, Boolean> isKnown, Comparator<LocalDate> order) {
		return figures.stream()
			.map((figure) -> (Moment) figure.value("asOf"))
			.filter(Objects::nonNull)
			.map(side)
			.filter(isKnown::apply)
			.min(order)
			.map(LocalDate::toString)
			.orElse(null);
	}

}

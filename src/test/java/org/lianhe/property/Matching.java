package org.lianhe.property;

import java.text.Normalizer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Says whether a filter holds, as the schema describes it: what is unknown holds nowhere,
 * and its opposite everywhere. Each part of one filter is asked of each thing once.
 */
final class Matching {

	private final Map<Map<?, ?>, Map<Thing, Boolean>> known = new IdentityHashMap<>();

	/** Whether all present fields of the filter hold. */
	boolean holds(Thing thing, Map<?, ?> filter) {
		Map<Thing, Boolean> mine = this.known.computeIfAbsent(filter, (key) -> new IdentityHashMap<>());
		Boolean held = mine.get(thing);
		if (held == null) {
			held = present(filter).allMatch((part) -> part(thing, (String) part.getKey(), part.getValue()));
			mine.put(thing, held);
		}
		return held;
	}

	private static Stream<? extends Map.Entry<?, ?>> present(Map<?, ?> filter) {
		return filter.entrySet().stream().filter((part) -> part.getValue() != null);
	}

	private boolean part(Thing thing, String field, Object given) {
		return switch (field) {
			case "and" -> ((List<?>) given).stream().allMatch((filter) -> holds(thing, (Map<?, ?>) filter));
			case "or" -> ((List<?>) given).stream().anyMatch((filter) -> holds(thing, (Map<?, ?>) filter));
			case "not" -> !holds(thing, (Map<?, ?>) given);
			default -> field(thing, field, (Map<?, ?>) given);
		};
	}

	private boolean field(Thing thing, String field, Map<?, ?> given) {
		if (thing.isOne(field)) {
			return thing.linked(field).stream().anyMatch((other) -> holds(other, given));
		}
		if (thing.isList(field)) {
			return present(given)
				.allMatch((part) -> quantified(thing.linked(field), part.getKey(), (Map<?, ?>) part.getValue()));
		}
		Object value = thing.value(field);
		boolean isFolded = "name".equals(field);
		return present(given)
			.allMatch((part) -> operator(value, String.valueOf(part.getKey()), part.getValue(), isFolded));
	}

	private boolean quantified(List<Thing> others, Object quantifier, Map<?, ?> filter) {
		Predicate<Thing> holds = (other) -> holds(other, filter);
		return switch (String.valueOf(quantifier)) {
			case "some" -> others.stream().anyMatch(holds);
			case "none" -> others.stream().noneMatch(holds);
			case "every" -> others.stream().allMatch(holds);
			default -> throw new IllegalArgumentException("no quantifier " + quantifier);
		};
	}

	private static boolean operator(@Nullable Object value, String operator, Object operand, boolean isFolded) {
		if ("isUnknown".equals(operator)) {
			return operand.equals(value == null);
		}
		if (value == null) {
			return false;
		}
		if (value instanceof Moment date) {
			return date(date, operator, (String) operand);
		}
		if (value instanceof Number number) {
			return number(number.doubleValue(), operator, operand);
		}
		List<?> texts = (value instanceof List<?> several) ? several : List.of(value);
		return text(texts, operator, operand, isFolded);
	}

	private static boolean text(List<?> texts, String operator, Object operand, boolean isFolded) {
		Predicate<Object> same = (other) -> texts.stream()
			.anyMatch((text) -> isFolded ? fold(text).equals(fold(other)) : text.equals(other));
		return switch (operator) {
			case "eq" -> same.test(operand);
			case "ne" -> !same.test(operand);
			case "in" -> ((List<?>) operand).stream().anyMatch(same);
			case "notIn" -> ((List<?>) operand).stream().noneMatch(same);
			case "contains" ->
				texts.stream().anyMatch((text) -> small(text, isFolded).contains(small(operand, isFolded)));
			case "startsWith" ->
				texts.stream().anyMatch((text) -> small(text, isFolded).startsWith(small(operand, isFolded)));
			default -> throw new IllegalArgumentException("no operator " + operator);
		};
	}

	private static String small(Object text, boolean isFolded) {
		return isFolded ? fold(text) : text.toString().toLowerCase(Locale.ROOT);
	}

	private static String fold(Object text) {
		return Normalizer.normalize(text.toString(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	private static boolean number(double number, String operator, Object operand) {
		return switch (operator) {
			case "eq" -> number == value(operand);
			case "ne" -> number != value(operand);
			case "in" -> ((List<?>) operand).stream().anyMatch((one) -> number == value(one));
			case "notIn" -> ((List<?>) operand).stream().noneMatch((one) -> number == value(one));
			case "lt" -> number < value(operand);
			case "lte" -> number <= value(operand);
			case "gt" -> number > value(operand);
			case "gte" -> number >= value(operand);
			default -> throw new IllegalArgumentException("no operator " + operator);
		};
	}

	private static double value(Object operand) {
		return ((Number) operand).doubleValue();
	}

	private static boolean date(Moment date, String operator, String text) {
		Moment other = Moment.of(text);
		return switch (operator) {
			case "eq" -> date.text().equals(text);
			case "before" -> date.latest().isBefore(other.earliest());
			case "after" -> date.earliest().isAfter(other.latest());
			case "during" -> !date.earliest().isBefore(other.earliest()) && !date.latest().isAfter(other.latest());
			case "overlaps" -> !date.earliest().isAfter(other.latest()) && !date.latest().isBefore(other.earliest());
			default -> throw new IllegalArgumentException("no operator " + operator);
		};
	}

}

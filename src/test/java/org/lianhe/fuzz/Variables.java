package org.lianhe.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.lianhe.property.Chance;

/** The variables of one operation, as they are found to be needed. */
final class Variables {

	private static final int FILTER_DEPTH = 2;

	private final Chance chance;

	private final Values values;

	private final Map<String, String> declared = new LinkedHashMap<>();

	private final Map<String, @Nullable Object> given = new LinkedHashMap<>();

	private final boolean hasNulls;

	/**
	 * Creates the variables of an operation.
	 * @param hasNulls whether null, in place or by a variable that is null or absent,
	 * comes also where the schema takes none
	 */
	Variables(Chance chance, Values values, boolean hasNulls) {
		this.chance = chance;
		this.values = values;
		this.hasNulls = hasNulls;
	}

	boolean hasNulls() {
		return this.hasNulls;
	}

	/** A value for an argument, in its place or in a variable. */
	Object argument(String field, GraphQLArgument argument) {
		Object value = this.values.draw(this.chance, argument.getType(), field, argument.getName(), FILTER_DEPTH);
		if (this.hasNulls && this.chance.oneIn(2)) {
			return withNull(argument.getType(), value);
		}
		if (!this.chance.oneIn(3)) {
			return value;
		}
		return variable(argument.getType(), value);
	}

	/** The value with null somewhere in it. */
	private Object withNull(GraphQLType type, Object value) {
		GraphQLType some = GraphQLTypeUtil.unwrapNonNull(type);
		if (value instanceof Map<?, ?> object && some instanceof GraphQLInputObjectType input && !object.isEmpty()
				&& !this.chance.oneIn(3)) {
			Map<Object, Object> changed = new LinkedHashMap<>(object);
			Object name = this.chance.of(List.copyOf(object.keySet()));
			changed.put(name, withNull(input.getFieldDefinition((String) name).getType(), changed.get(name)));
			return changed;
		}
		if (value instanceof List<?> list && some instanceof GraphQLList items && !list.isEmpty()
				&& !this.chance.oneIn(3)) {
			List<Object> changed = new ArrayList<>(list);
			int place = this.chance.below(list.size());
			changed.set(place, withNull(items.getWrappedType(), changed.get(place)));
			return changed;
		}
		return this.chance.oneIn(4) ? new Word("null") : nullVariable(GraphQLTypeUtil.simplePrint(some), value);
	}

	/** A variable that is null, absent, or null by default. */
	private Ref nullVariable(String type, Object value) {
		String name = "v" + this.declared.size();
		String initial = switch (this.chance.below(4)) {
			case 0 -> " = null";
			case 1 -> " = " + Literals.of(value);
			default -> "";
		};
		this.declared.put(name, type + initial);
		if (this.chance.oneIn(2)) {
			this.given.put(name, null);
		}
		return new Ref(name);
	}

	/** The variable of the next page. */
	Ref page() {
		this.declared.put(Drawn.PAGE, "String");
		return new Ref(Drawn.PAGE);
	}

	private Ref variable(GraphQLInputType type, Object value) {
		String name = "v" + this.declared.size();
		boolean isDefault = this.chance.oneIn(6);
		this.declared.put(name, GraphQLTypeUtil.simplePrint(type) + (isDefault ? " = " + Literals.of(value) : ""));
		boolean canLack = isDefault || !GraphQLTypeUtil.isNonNull(type);
		if (!canLack || !this.chance.oneIn(5)) {
			this.given.put(name, value);
		}
		else if (!GraphQLTypeUtil.isNonNull(type) && this.chance.oneIn(2)) {
			this.given.put(name, null);
		}
		return new Ref(name);
	}

	/** A condition on what is asked. */
	String directive() {
		boolean isIncluded = !this.chance.oneIn(4);
		String name = this.chance.oneIn(2) ? "include" : "skip";
		Object value = isIncluded == "include".equals(name);
		if (this.hasNulls) {
			value = nullVariable("Boolean", value);
		}
		else if (this.chance.oneIn(2)) {
			String variable = "v" + this.declared.size();
			this.declared.put(variable, "Boolean!");
			this.given.put(variable, value);
			value = new Ref(variable);
		}
		return " @" + name + "(if: " + value + ")";
	}

	/** How the operation declares them. */
	String declaration() {
		return this.declared.isEmpty() ? ""
				: this.declared.entrySet()
					.stream()
					.map((one) -> "$" + one.getKey() + ": " + one.getValue())
					.collect(Collectors.joining(", ", "(", ")"));
	}

	/** What is sent. */
	Map<String, @Nullable Object> given() {
		return this.given;
	}

	/** All that are declared. */
	List<String> names() {
		return List.copyOf(this.declared.keySet());
	}

}

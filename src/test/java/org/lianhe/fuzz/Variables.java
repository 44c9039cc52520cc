package org.lianhe.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
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

	private boolean isOneOf;

	Variables(Chance chance, Values values) {
		this.chance = chance;
		this.values = values;
	}

	/** A value for an argument, in its place or in a variable. */
	Object argument(String field, GraphQLArgument argument) {
		Object value = this.values.draw(this.chance, argument.getType(), field, argument.getName(), FILTER_DEPTH);
		return this.chance.oneIn(3) ? variable(argument.getType(), value, argument.hasSetDefaultValue())
				: withVariables(value, argument.getType());
	}

	/** The value with variables in place of some of its parts. */
	private Object withVariables(Object value, GraphQLType type) {
		GraphQLType some = GraphQLTypeUtil.unwrapNonNull(type);
		if (value instanceof List<?> items && GraphQLTypeUtil.isList(some)) {
			GraphQLType item = GraphQLTypeUtil.unwrapOne(some);
			return items.stream().map((one) -> part(Objects.requireNonNull(one), item, false)).toList();
		}
		if (value instanceof Map<?, ?> fields && some instanceof GraphQLInputObjectType object) {
			Map<String, Object> parts = new LinkedHashMap<>();
			fields.forEach((name, one) -> {
				GraphQLInputObjectField field = object.getField(String.valueOf(name));
				this.isOneOf |= object.isOneOf();
				parts.put(field.getName(), part(one, field.getType(), field.hasSetDefaultValue()));
			});
			return parts;
		}
		return value;
	}

	private Object part(Object value, GraphQLType type, boolean hasDefault) {
		return this.chance.oneIn(12) ? variable((GraphQLInputType) type, value, hasDefault)
				: withVariables(value, type);
	}

	/** Whether a variable may stand in an object that takes exactly one field. */
	boolean isOneOf() {
		return this.isOneOf;
	}

	/** The variable of the next page. */
	Ref page() {
		this.declared.put(Drawn.PAGE, "String");
		return new Ref(Drawn.PAGE);
	}

	/**
	 * A variable for a place. One that may be null also fits where null does not, if the
	 * place or the variable has a default.
	 */
	private Ref variable(GraphQLInputType type, Object value, boolean hasDefault) {
		String name = "v" + this.declared.size();
		boolean isDefault = this.chance.oneIn(4);
		boolean isNullable = !GraphQLTypeUtil.isNonNull(type) || ((hasDefault || isDefault) && this.chance.oneIn(2));
		String declared = GraphQLTypeUtil.simplePrint(isNullable ? GraphQLTypeUtil.unwrapNonNull(type) : type);
		this.declared.put(name, declared + (isDefault ? " = " + Literals.of(value) : ""));
		give(name, value, isNullable, isDefault);
		return new Ref(name);
	}

	private void give(String name, Object value, boolean isNullable, boolean isDefault) {
		if (!(isNullable || isDefault) || !this.chance.oneIn(3)) {
			this.given.put(name, value);
		}
		else if (isNullable && this.chance.oneIn(2)) {
			this.given.put(name, null);
		}
	}

	/** A condition on what is asked. */
	String directive() {
		boolean isIncluded = !this.chance.oneIn(4);
		String name = this.chance.oneIn(2) ? "include" : "skip";
		Object value = isIncluded == "include".equals(name);
		if (this.chance.oneIn(2)) {
			String variable = "v" + this.declared.size();
			boolean isDefault = this.chance.oneIn(2);
			boolean isNullable = isDefault && this.chance.oneIn(2);
			this.declared.put(variable, "Boolean" + (isNullable ? "" : "!") + (isDefault ? " = " + value : ""));
			give(variable, value, isNullable, isDefault);
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

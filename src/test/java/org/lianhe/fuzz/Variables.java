package org.lianhe.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputType;
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

	Variables(Chance chance, Values values) {
		this.chance = chance;
		this.values = values;
	}

	/** A value for an argument, in its place or in a variable. */
	Object argument(String field, GraphQLArgument argument) {
		Object value = this.values.draw(this.chance, argument.getType(), field, argument.getName(), FILTER_DEPTH);
		if (!this.chance.oneIn(3)) {
			return value;
		}
		return variable(argument.getType(), value);
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
		if (this.chance.oneIn(2)) {
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

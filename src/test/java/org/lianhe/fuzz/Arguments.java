package org.lianhe.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import org.lianhe.property.Chance;

/** Draws the arguments of a field: pages small, filters now and then. */
final class Arguments {

	private static final Set<String> PAGING = Set.of("first", "last", "after", "before");

	private final Chance chance;

	private final Variables variables;

	Arguments(Chance chance, Variables variables) {
		this.chance = chance;
		this.variables = variables;
	}

	/**
	 * The arguments, each as it stands in a document.
	 * @param given those that are there already
	 */
	List<String> of(GraphQLFieldDefinition field, List<String> given) {
		List<String> arguments = new ArrayList<>();
		if (given.isEmpty()) {
			arguments.addAll(page(field));
		}
		for (GraphQLArgument argument : field.getArguments()) {
			boolean isNeeded = GraphQLTypeUtil.isNonNull(argument.getType())
					&& (!argument.hasSetDefaultValue() || this.variables.hasNulls());
			if (isNeeded || (!PAGING.contains(argument.getName()) && this.chance.oneIn(4))) {
				arguments.add(written(field, argument));
			}
		}
		return arguments;
	}

	private List<String> page(GraphQLFieldDefinition field) {
		List<String> page = new ArrayList<>();
		if (field.getArgument("first") == null) {
			return page;
		}
		boolean isFromEnd = field.getArgument("last") != null && this.chance.oneIn(5);
		if (!this.chance.oneIn(20)) {
			page.add(written(field, field.getArgument(isFromEnd ? "last" : "first")));
		}
		String side = isFromEnd ? "before" : "after";
		if (field.getArgument(side) != null && this.chance.oneIn(12)) {
			page.add(written(field, field.getArgument(side)));
		}
		return page;
	}

	private String written(GraphQLFieldDefinition field, GraphQLArgument argument) {
		return argument.getName() + ": " + Literals.of(this.variables.argument(field.getName(), argument));
	}

}

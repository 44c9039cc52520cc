package org.lianhe.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import org.lianhe.property.Chance;

/** Draws what is asked of objects: fields, aliases, fragments, directives. */
final class Selecting {

	private static final int MOST_PARTS = 3;

	/** More fields than this, and only scalars are still asked for. */
	private static final int MANY = 12;

	private final GraphQLSchema schema;

	private final Chance chance;

	private final Variables variables;

	private final Set<String> keys = new HashSet<>();

	private final List<String> fragments = new ArrayList<>();

	private int fields;

	Selecting(GraphQLSchema schema, Chance chance, Variables variables) {
		this.schema = schema;
		this.chance = chance;
		this.variables = variables;
	}

	/** The named fragments that were drawn. */
	List<String> fragments() {
		return this.fragments;
	}

	/** What to ask of a type, in braces. */
	String of(GraphQLCompositeType type, int levels) {
		List<String> parts = new ArrayList<>();
		for (int i = this.chance.below(MOST_PARTS); i >= 0; i--) {
			parts.add(part(type, levels));
		}
		return "{ " + String.join(" ", parts) + " }";
	}

	private String part(GraphQLCompositeType type, int levels) {
		if (type instanceof GraphQLUnionType || this.chance.oneIn(14)) {
			return type instanceof GraphQLUnionType && !this.chance.oneIn(5) ? inline(type, levels)
					: "__typename" + maybeDirective();
		}
		if (this.chance.oneIn((type instanceof GraphQLInterfaceType) ? 3 : 20)) {
			return inline(type, levels);
		}
		return this.chance.oneIn(20) ? named(type, levels) : field((GraphQLFieldsContainer) type, levels);
	}

	private String inline(GraphQLCompositeType type, int levels) {
		GraphQLCompositeType other = narrower(type);
		String condition = (other == type && this.chance.oneIn(2)) ? "" : " on " + other.getName();
		return "..." + condition + maybeDirective() + " " + of(other, levels);
	}

	private String named(GraphQLCompositeType type, int levels) {
		GraphQLCompositeType other = narrower(type);
		String selection = of(other, levels);
		String name = "F" + this.fragments.size();
		this.fragments.add("fragment " + name + " on " + other.getName() + " " + selection);
		return "..." + name + maybeDirective();
	}

	/** One of the types that an object of this type may be. */
	private GraphQLCompositeType narrower(GraphQLCompositeType type) {
		if (type instanceof GraphQLInterfaceType common) {
			return this.chance.of(this.schema.getImplementations(common));
		}
		if (type instanceof GraphQLUnionType union) {
			return (GraphQLObjectType) this.chance.of(union.getTypes());
		}
		List<GraphQLInterfaceType> wider = ((GraphQLObjectType) type).getInterfaces()
			.stream()
			.map(GraphQLInterfaceType.class::cast)
			.toList();
		return (wider.isEmpty() || this.chance.oneIn(2)) ? type : this.chance.of(wider);
	}

	private String maybeDirective() {
		return this.chance.oneIn(25) ? this.variables.directive() : "";
	}

	private String field(GraphQLFieldsContainer type, int levels) {
		boolean isLeaf = levels < 1 || this.fields > MANY;
		List<GraphQLFieldDefinition> all = type.getFieldDefinitions()
			.stream()
			.filter((field) -> !isLeaf || !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType))
			.toList();
		return all.isEmpty() ? "__typename" : field(this.chance.of(all), levels, List.of());
	}

	/** A field with some of its arguments, after those that are given. */
	String field(GraphQLFieldDefinition field, int levels, List<String> given) {
		this.fields++;
		List<String> arguments = new ArrayList<>(given);
		arguments.addAll(new Arguments(this.chance, this.variables).of(field, given));
		String text = key(field) + arguments.stream()
			.collect(Collectors.collectingAndThen(Collectors.joining(", "),
					(some) -> some.isEmpty() ? "" : "(" + some + ")"))
				+ maybeDirective();
		return (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType below)
				? text + " " + of(below, levels - 1) : text;
	}

	/** The field, under a key of its own wherever it was asked for before. */
	private String key(GraphQLFieldDefinition field) {
		boolean isFirst = this.keys.add(field.getName());
		return (isFirst && !this.chance.oneIn(8)) ? field.getName() : "k" + this.fields + ": " + field.getName();
	}

}

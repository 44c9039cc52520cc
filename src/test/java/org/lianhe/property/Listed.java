package org.lianhe.property;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.AstPrinter;
import graphql.language.InputValueDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLTypeUtil;

/**
 * A field that shows a connection whose order can be asked for, as the schema has it.
 * What is ranked has tests of its own, and so has what changed.
 *
 * @param owner type that has the field
 * @param field its name
 * @param connection type of the connection
 * @param arguments their types by name
 */
record Listed(String owner, String field, String connection, Map<String, String> arguments) {

	private static final Set<String> SHARED = Set.of("filter", "orderBy", "first", "after", "last", "before");

	/** All of {@code Query}, or all of the types that have an owner. */
	static List<Listed> all(boolean isRoot) {
		return Generated.schema()
			.getAllTypesAsList()
			.stream()
			.filter((type) -> isRoot == "Query".equals(type.getName()))
			.filter((type) -> !"Dataset".equals(type.getName()))
			.flatMap((type) -> (type instanceof GraphQLFieldsContainer container) ? of(container) : Stream.empty())
			.toList();
	}

	/** The one of this name. */
	static Listed of(String owner, String field) {
		return all("Query".equals(owner)).stream()
			.filter((listed) -> listed.owner.equals(owner) && listed.field.equals(field))
			.findFirst()
			.orElseThrow();
	}

	private static Stream<Listed> of(GraphQLFieldsContainer type) {
		return type.getFieldDefinitions()
			.stream()
			.filter((field) -> name(field).endsWith("Connection") && field.getArgument("orderBy") != null)
			.map((field) -> new Listed(type.getName(), field.getName(), name(field),
					new TreeMap<>(field.getArguments()
						.stream()
						.collect(Collectors.toMap((argument) -> argument.getName(), Listed::declared)))));
	}

	/** Its type, and its default if it has one. */
	private static String declared(GraphQLArgument argument) {
		InputValueDefinition written = argument.getDefinition();
		return GraphQLTypeUtil.simplePrint(argument.getType()) + ((written != null && written.getDefaultValue() != null)
				? " = " + AstPrinter.printAst(written.getDefaultValue()) : "");
	}

	private static String name(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.unwrapAll(field.getType()).getName();
	}

	boolean isRoot() {
		return "Query".equals(this.owner);
	}

	/** Whether its edges tell of ties. */
	boolean isTied() {
		return this.connection.endsWith("TieConnection");
	}

	/** The type of what it shows. */
	String target() {
		return this.connection.replaceFirst("(Tie)?Connection$", "");
	}

	/** The arguments that not every connection has. */
	Set<String> own() {
		return this.arguments.keySet()
			.stream()
			.filter((argument) -> !SHARED.contains(argument))
			.collect(Collectors.toSet());
	}

	/** The field of {@code Query} that finds the owner with a slug. */
	String single(String slug) {
		return "Entity".equals(this.owner) ? "entity(key: { slug: " + slug + " })"
				: this.owner.toLowerCase(Locale.ROOT) + "(slug: " + slug + ")";
	}

	/** The field of {@code Query} that lists the owners. */
	String plural() {
		return all(true).stream()
			.filter((listed) -> listed.target().equals(this.owner))
			.map(Listed::field)
			.findFirst()
			.orElseThrow();
	}

	/** What a query declares to pass all arguments on as variables. */
	String declared() {
		return this.arguments.entrySet()
			.stream()
			.map((argument) -> "$" + argument.getKey() + ": " + argument.getValue())
			.collect(Collectors.joining(", "));
	}

	/** The field with all arguments passed on. */
	String called() {
		return this.field + this.arguments.keySet()
			.stream()
			.map((argument) -> argument + ": $" + argument)
			.collect(Collectors.joining(", ", "(", ")"));
	}

	/** What is asked of a page. */
	String page() {
		String node = shown(target());
		String relation = isTied() ? " relation { " + shown("Relation") + " }" : "";
		String validity = this.arguments.containsKey("asOf") ? " validity" : "";
		return "{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { " + node
				+ " } edges { cursor node { " + node + " }" + relation + validity + " } }";
	}

	/** What is asked of an object to know it. */
	private static String shown(String type) {
		return switch (type) {
			case "Relation" -> "subject { slug } predicate { code } object { slug } role(lang: [\"en\"]) period";
			case "Observation" -> "subject { slug } measure { code } value unit { code } qualifier asOf";
			case "Statement" -> "speaker { slug } paraphrase(lang: [\"en\"])";
			case "TimelineEntry" ->
				"kind date earliest latest precision doubt entity { slug } relation { " + shown("Relation")
						+ " } observation { " + shown("Observation") + " } statement { " + shown("Statement") + " }";
			case "Citation" ->
				"source { slug } paragraph locator attributedTo { slug } support field claimed entity { slug } relation { "
						+ shown("Relation") + " } observation { " + shown("Observation") + " } statement { "
						+ shown("Statement") + " }";
			case "Claim" -> "entity { slug } field value";
			case "Disagreement" -> "entity { slug } field measure { code } asOf";
			default -> "slug";
		};
	}

}

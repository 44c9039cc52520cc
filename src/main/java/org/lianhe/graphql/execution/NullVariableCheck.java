package org.lianhe.graphql.execution;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;

/**
 * Rejects operations with a variable that is null or absent where null is not allowed.
 * Validation accepts a nullable variable there if the variable or the place has a default
 * value (GraphQL specification, section 5.8.5), so that only its value decides.
 */
final class NullVariableCheck {

	private final GraphQLSchema schema;

	private final Map<String, FragmentDefinition> fragments;

	private final CoercedVariables variables;

	private final Set<String> visited = new HashSet<>();

	private NullVariableCheck(ExecutionContext context) {
		this.schema = context.getGraphQLSchema();
		this.fragments = context.getFragmentsByName();
		this.variables = context.getCoercedVariables();
	}

	/**
	 * Checks an operation in time linear to the size of its document.
	 * @throws ApiException that names the variable and the argument
	 */
	static void check(ExecutionContext context) {
		NullVariableCheck check = new NullVariableCheck(context);
		boolean areAllPresent = context.getOperationDefinition()
			.getVariableDefinitions()
			.stream()
			.noneMatch((variable) -> check.isNull(variable.getName()));
		if (!areAllPresent) {
			check.checkDirectives(context.getOperationDefinition());
			check.check(context.getOperationDefinition().getSelectionSet(), check.schema.getQueryType());
		}
	}

	private boolean isNull(String variable) {
		return this.variables.get(variable) == null;
	}

	private void check(@Nullable SelectionSet selections, GraphQLCompositeType type) {
		for (Selection<?> selection : (selections != null) ? selections.getSelections() : List.<Selection<?>>of()) {
			checkDirectives((DirectivesContainer<?>) selection);
			if (selection instanceof Field field) {
				check(field, type);
			}
			else if (selection instanceof InlineFragment fragment) {
				check(fragment.getSelectionSet(), typeNamed(fragment.getTypeCondition(), type));
			}
			else if (selection instanceof FragmentSpread spread && this.visited.add(spread.getName())) {
				FragmentDefinition fragment = this.fragments.get(spread.getName());
				check(fragment.getSelectionSet(), typeNamed(fragment.getTypeCondition(), type));
			}
		}
	}

	private GraphQLCompositeType typeNamed(@Nullable TypeName condition, GraphQLCompositeType type) {
		return (condition != null && this.schema.getType(condition.getName()) instanceof GraphQLCompositeType named)
				? named : type;
	}

	private void check(Field field, GraphQLCompositeType type) {
		GraphQLFieldDefinition definition = Introspection.getFieldDef(this.schema, type, field.getName());
		check(field.getArguments(), definition.getArguments());
		if (GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType below) {
			check(field.getSelectionSet(), below);
		}
	}

	private void checkDirectives(DirectivesContainer<?> node) {
		for (Directive directive : node.getDirectives()) {
			GraphQLDirective definition = this.schema.getDirective(directive.getName());
			check(directive.getArguments(), (definition != null) ? definition.getArguments() : List.of());
		}
	}

	private void check(List<Argument> arguments, List<GraphQLArgument> definitions) {
		for (Argument argument : arguments) {
			definitions.stream()
				.filter((definition) -> definition.getName().equals(argument.getName()))
				.forEach((definition) -> check(argument.getValue(), definition.getType(),
						definition.hasSetDefaultValue(), argument.getName()));
		}
	}

	/**
	 * Checks a value.
	 * @param hasDefault whether an absent variable leaves the place to its default
	 * @param path names of the argument and of the input fields down to the value
	 */
	private void check(Value<?> value, GraphQLType type, boolean hasDefault, String path) {
		GraphQLType nullable = GraphQLTypeUtil.unwrapNonNull(type);
		if (value instanceof VariableReference variable && GraphQLTypeUtil.isNonNull(type)) {
			checkPresent(variable.getName(), hasDefault, type, path);
		}
		else if (value instanceof ArrayValue array && GraphQLTypeUtil.isList(nullable)) {
			array.getValues().forEach((item) -> check(item, GraphQLTypeUtil.unwrapOne(nullable), false, path));
		}
		else if (GraphQLTypeUtil.isList(nullable) && !(value instanceof VariableReference)) {
			check(value, GraphQLTypeUtil.unwrapOne(nullable), true, path);
		}
		else if (value instanceof ObjectValue object && nullable instanceof GraphQLInputObjectType input) {
			object.getObjectFields().forEach((field) -> check(field, input, path));
		}
	}

	private void check(ObjectField field, GraphQLInputObjectType type, String path) {
		GraphQLInputObjectField definition = type.getField(field.getName());
		String place = path + "." + field.getName();
		if (type.isOneOf() && field.getValue() instanceof VariableReference variable) {
			checkPresent(variable.getName(), false, definition.getType(), place);
		}
		else {
			check(field.getValue(), definition.getType(), definition.hasSetDefaultValue(), place);
		}
	}

	private void checkPresent(String variable, boolean hasDefault, GraphQLType type, String path) {
		boolean isDefault = hasDefault && !this.variables.containsKey(variable);
		if (isNull(variable) && !isDefault) {
			throw ApiException
				.badInput("`$" + variable + "` is null or absent, but `" + path + "` takes "
						+ GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(type))
						+ " and not null. Send a value for the variable.")
				.with("variable", variable)
				.with("argument", path);
		}
	}

}

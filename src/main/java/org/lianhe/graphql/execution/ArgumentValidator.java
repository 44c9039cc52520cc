package org.lianhe.graphql.execution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.execution.CoercedVariables;
import graphql.execution.TypeFromAST;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.ScalarValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/**
 * Checks what the library's validation leaves to execution, where it fails without a
 * place: null where the schema takes none, in literals and through variables.
 */
final class ArgumentValidator {

	private final GraphQLSchema schema;

	private final Map<String, FragmentDefinition> fragments;

	/** Null while only literals are checked. */
	private final @Nullable CoercedVariables variables;

	private final Set<String> visited = new HashSet<>();

	private ArgumentValidator(GraphQLSchema schema, Map<String, FragmentDefinition> fragments,
			@Nullable CoercedVariables variables) {
		this.schema = schema;
		this.fragments = fragments;
		this.variables = variables;
	}

	/**
	 * Checks the literals of a document that is valid otherwise.
	 * @throws ApiException if one is null where it must not be
	 */
	static void checkLiterals(GraphQLSchema schema, Document document) {
		Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
		ArgumentValidator validator = new ArgumentValidator(schema, fragments, null);
		document.getDefinitionsOfType(OperationDefinition.class).forEach(validator::checkOperation);
	}

	/**
	 * Checks the variables of an operation that are null or absent.
	 * @throws ApiException if one is used where null is not allowed
	 */
	static void checkVariables(GraphQLSchema schema, OperationDefinition operation,
			Map<String, FragmentDefinition> fragments, CoercedVariables variables) {
		boolean hasNull = operation.getVariableDefinitions()
			.stream()
			.anyMatch((variable) -> variables.get(variable.getName()) == null);
		if (hasNull) {
			new ArgumentValidator(schema, fragments, variables).checkOperation(operation);
		}
	}

	private void checkOperation(OperationDefinition operation) {
		operation.getVariableDefinitions().forEach(this::checkDefault);
		checkDirectives(operation);
		if (operation.getOperation() == OperationDefinition.Operation.QUERY) {
			checkSelections(operation.getSelectionSet(), this.schema.getQueryType());
		}
	}

	private void checkDefault(VariableDefinition variable) {
		Value<?> value = variable.getDefaultValue();
		if (value != null) {
			check(new Place(List.of("$" + variable.getName()), false, false), value,
					TypeFromAST.getTypeFromAST(this.schema, variable.getType()));
		}
	}

	private void checkSelections(@Nullable SelectionSet selections, GraphQLCompositeType parent) {
		if (selections == null) {
			return;
		}
		for (Selection<?> selection : selections.getSelections()) {
			if (selection instanceof DirectivesContainer<?> directives) {
				checkDirectives(directives);
			}
			if (selection instanceof Field field) {
				checkField(field, parent);
			}
			else if (selection instanceof InlineFragment inline) {
				checkSelections(inline.getSelectionSet(),
						(inline.getTypeCondition() == null) ? parent : type(inline.getTypeCondition().getName()));
			}
			else if (selection instanceof FragmentSpread spread && this.visited.add(spread.getName())) {
				FragmentDefinition fragment = this.fragments.get(spread.getName());
				if (fragment != null) {
					checkSelections(fragment.getSelectionSet(), type(fragment.getTypeCondition().getName()));
				}
			}
		}
	}

	private GraphQLCompositeType type(String name) {
		return this.schema.getTypeAs(name);
	}

	private void checkField(Field field, GraphQLCompositeType parent) {
		GraphQLFieldDefinition definition = Introspection.getFieldDef(this.schema, parent, field.getName());
		checkArguments(field.getArguments(), definition::getArgument, parent.getName().startsWith("__"));
		if (GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type) {
			checkSelections(field.getSelectionSet(), type);
		}
	}

	private void checkDirectives(DirectivesContainer<?> container) {
		for (Directive directive : container.getDirectives()) {
			GraphQLDirective definition = this.schema.getDirective(directive.getName());
			checkArguments(directive.getArguments(), definition::getArgument, true);
		}
	}

	/**
	 * Checks arguments.
	 * @param definitions the definition of an argument by name
	 * @param isRequired whether they take no null whatever their type, as those of
	 * introspection do
	 */
	private void checkArguments(List<Argument> arguments, Function<String, @Nullable GraphQLArgument> definitions,
			boolean isRequired) {
		for (Argument argument : arguments) {
			GraphQLArgument definition = definitions.apply(argument.getName());
			boolean isScalar = argument.getValue() instanceof ScalarValue || argument.getValue() instanceof EnumValue;
			if (definition != null && !isScalar) {
				check(new Place(List.of(argument.getName()), definition.hasSetDefaultValue(), isRequired),
						argument.getValue(), definition.getType());
			}
		}
	}

	private void check(Place place, Value<?> value, GraphQLType type) {
		boolean isNullable = !GraphQLTypeUtil.isNonNull(type) && !place.isRequired();
		if (value instanceof VariableReference variable) {
			if (!isNullable) {
				checkVariable(place, variable);
			}
		}
		else if (value instanceof NullValue) {
			if (!isNullable) {
				throw error(place, value, "is null, which it must not be.");
			}
		}
		else if (value instanceof ArrayValue array) {
			GraphQLType element = (GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList list)
					? list.getWrappedType() : type;
			array.getValues().forEach((each) -> check(place.element(), each, element));
		}
		else if (value instanceof ObjectValue object
				&& GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input) {
			object.getObjectFields().forEach((field) -> checkInputField(place, field, input));
		}
	}

	private void checkInputField(Place place, ObjectField field, GraphQLInputObjectType input) {
		GraphQLInputObjectField definition = input.getFieldDefinition(field.getName());
		if (definition != null) {
			check(place.field(field.getName(), definition.hasSetDefaultValue(), input.isOneOf()), field.getValue(),
					definition.getType());
		}
	}

	private void checkVariable(Place place, VariableReference variable) {
		String name = variable.getName();
		if (this.variables == null || this.variables.get(name) != null) {
			return;
		}
		if (this.variables.containsKey(name)) {
			throw error(place, variable, "takes no null, and the variable `$" + name + "` is null. Give it a value"
					+ (place.hasDefault() ? ", or leave it out." : "."));
		}
		if (!place.hasDefault()) {
			throw error(place, variable, "needs a value, and the variable `$" + name + "` was not sent. Send it.");
		}
	}

	private static ApiException error(Place place, Value<?> value, String message) {
		SourceLocation location = value.getSourceLocation();
		return new ApiException(ErrorCode.GRAPHQL_VALIDATION_FAILED, "`" + place + "` " + message)
			.with("argument", place.toString())
			.atLocations((location != null) ? List.of(location) : List.of());
	}

	/**
	 * A place of an input value.
	 *
	 * @param path names of the argument and of the input fields within it
	 * @param hasDefault whether the schema has a default value for it
	 * @param isRequired whether it takes no null, whatever its type
	 */
	private record Place(List<String> path, boolean hasDefault, boolean isRequired) {

		Place element() {
			return new Place(this.path, false, false);
		}

		Place field(String name, boolean isDefault, boolean isOne) {
			List<String> longer = new ArrayList<>(this.path);
			longer.add(name);
			return new Place(longer, isDefault, isOne);
		}

		@Override
		public String toString() {
			return String.join(".", this.path);
		}

	}

}

package org.lianhe.graphql.execution;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.SpellingSuggestions;

/**
 * What a document may have in place of what is not valid, from the schema.
 *
 * @param suggestions what the client may have meant, best first
 * @param allowed all that may stand there
 * @param advice a sentence; empty if there is none
 */
record ValidationHints(List<String> suggestions, List<String> allowed, String advice) {

	private static final ValidationHints NONE = new ValidationHints(List.of(), List.of(), "");

	/** Most names that a message lists. */
	private static final int MAX_NAMES = 20;

	private static final Pattern FIELD = Pattern.compile("Field '(\\w+)' in type '(\\w+)' is undefined");

	private static final Pattern SELECTION = Pattern
		.compile("Subselection required for type '[\\[!]*(\\w+)[]!]*' of field '(\\w+)'");

	private static final Pattern INPUT_FIELD = Pattern.compile("contains a field not in '(\\w+)': '(\\w+)'");

	private static final Pattern INPUT_FIELD_OF_VARIABLE = Pattern
		.compile("contains a field name '(\\w+)' that is not defined for input object type '(\\w+)'");

	private static final Pattern ENUM = Pattern.compile("for enum '(\\w+)' - '(\\w+)'");

	private static final Pattern ENUM_OF_VARIABLE = Pattern
		.compile("Invalid input for enum '(\\w+)'\\. No value found for name '(\\w+)'");

	private static final Pattern QUOTED_ENUM = Pattern
		.compile("with value '\"(\\w*)\"' is not a valid '(\\w+)' - Expected a literal of type 'Enum'");

	private static final Pattern NOT_AN_OBJECT = Pattern.compile("argument '([\\w.\\[\\]]+)'.* must be an object");

	private static final Pattern UNKNOWN_ARGUMENT = Pattern.compile("Unknown field argument '(\\w+)'");

	private static final Pattern UNKNOWN_TYPE = Pattern.compile("Unknown type '(\\w+)'");

	private static final Pattern POSITION = Pattern
		.compile("Variable '(\\w+)' of type '[^']*' used in position expecting type '([^']*)'");

	private static final Pattern CONFLICT = Pattern.compile("'(?:\\w+/)*(\\w+)' : .*different");

	private static final Pattern OPERATION = Pattern.compile("'(?:Subscription|Mutation)' operation is not supported");

	ValidationHints {
		suggestions = List.copyOf(suggestions);
		allowed = List.copyOf(allowed);
	}

	/**
	 * The hints for an error.
	 * @param message as {@link ValidationMessages#plain} returns it
	 * @param path names of the fields down to the error
	 */
	static ValidationHints of(String message, List<String> path, GraphQLSchema schema) {
		Matcher match = FIELD.matcher(message);
		if (match.find() && schema.getType(match.group(2)) instanceof GraphQLFieldsContainer type) {
			return ofField(match.group(1), type, schema);
		}
		if ((match = SELECTION.matcher(message)).find()
				&& schema.getType(match.group(1)) instanceof GraphQLFieldsContainer type) {
			return new ValidationHints(List.of(), names(type.getFieldDefinitions()),
					" Say which fields of it you want, such as `" + match.group(2) + " { " + example(type, schema)
							+ " }`.");
		}
		if ((match = POSITION.matcher(message)).find()) {
			return new ValidationHints(List.of(), List.of(),
					" Declare `$" + match.group(1) + ": " + match.group(2) + "`.");
		}
		if ((match = CONFLICT.matcher(message)).find()) {
			return new ValidationHints(List.of(), List.of(),
					" Give each an alias of its own, such as `other: " + match.group(1) + "`.");
		}
		if (OPERATION.matcher(message).find()) {
			return new ValidationHints(List.of(), List.of(), " There are only queries: send `query { … }`.");
		}
		ValidationHints input = ofInput(message, schema);
		return (input != null) ? input : ofPath(message, path, schema);
	}

	private static @Nullable ValidationHints ofInput(String message, GraphQLSchema schema) {
		Matcher match = INPUT_FIELD.matcher(message);
		if (match.find()) {
			return ofType(match.group(2), schema.getType(match.group(1)));
		}
		if ((match = INPUT_FIELD_OF_VARIABLE.matcher(message)).find()) {
			return ofType(match.group(1), schema.getType(match.group(2)));
		}
		for (Pattern form : List.of(ENUM, ENUM_OF_VARIABLE)) {
			if ((match = form.matcher(message)).find()) {
				return ofType(match.group(2), schema.getType(match.group(1)));
			}
		}
		if ((match = QUOTED_ENUM.matcher(message)).find()) {
			ValidationHints hints = ofType(match.group(1), schema.getType(match.group(2)));
			return new ValidationHints(hints.suggestions, hints.allowed,
					" Write it without quotes." + list(match.group(2), hints.allowed));
		}
		if ((match = UNKNOWN_TYPE.matcher(message)).find()) {
			return ofNames(match.group(1), "", names(schema.getAllTypesAsList()));
		}
		return null;
	}

	/** Hints that need the definition of the field at which the error is. */
	private static ValidationHints ofPath(String message, List<String> path, GraphQLSchema schema) {
		GraphQLFieldDefinition field = field(path, schema);
		if (field == null) {
			return NONE;
		}
		Matcher match = UNKNOWN_ARGUMENT.matcher(message);
		if (match.find()) {
			return ofNames(match.group(1), field.getName(), names(field.getArguments()));
		}
		if ((match = NOT_AN_OBJECT.matcher(message)).find() && inputType(field,
				match.group(1).replaceAll("\\[\\d+]", "").split("\\.")) instanceof GraphQLInputObjectType type) {
			List<String> allowed = names(type.getFields());
			return new ValidationHints(List.of(), allowed,
					" Send an object, such as `{ " + allowed.get(0) + ": … }`." + list(type.getName(), allowed));
		}
		return NONE;
	}

	private static ValidationHints ofType(String word, @Nullable GraphQLType type) {
		if (type instanceof GraphQLInputObjectType input) {
			return ofNames(word, input.getName(), names(input.getFields()));
		}
		return (type instanceof GraphQLEnumType words) ? ofNames(word, words.getName(),
				words.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList()) : NONE;
	}

	/**
	 * Fields of this name one level below come first, then those that are spelt alike.
	 */
	private static ValidationHints ofField(String word, GraphQLFieldsContainer type, GraphQLSchema schema) {
		List<String> below = type.getFieldDefinitions()
			.stream()
			.filter((field) -> leadsTo(field, word))
			.map(GraphQLFieldDefinition::getName)
			.sorted((one, two) -> Boolean.compare("nodes".equals(two), "nodes".equals(one)))
			.limit(2)
			.toList();
		ValidationHints own = ofNames(word, type.getName(), names(type.getFieldDefinitions()));
		if (below.isEmpty() || (own.suggestions.contains("nodes") && !below.contains("nodes"))) {
			return own;
		}
		List<String> suggestions = Stream.concat(below.stream(), own.suggestions.stream())
			.distinct()
			.limit(SpellingSuggestions.MAX_SUGGESTIONS)
			.toList();
		return new ValidationHints(suggestions, own.allowed, " `" + word + "` is a field of what `" + below.get(0)
				+ "` leads to: ask `" + below.get(0) + " { " + word + " }`.");
	}

	private static boolean leadsTo(GraphQLFieldDefinition field, String word) {
		return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer below
				&& below.getFieldDefinition(word) != null
				&& field.getArguments()
					.stream()
					.noneMatch((one) -> GraphQLTypeUtil.isNonNull(one.getType()) && !one.hasSetDefaultValue());
	}

	/** Suggestions by spelling; where there are none, a list of what is allowed. */
	private static ValidationHints ofNames(String word, String of, List<String> allowed) {
		List<String> suggestions = SpellingSuggestions.forWord(word, allowed)
			.stream()
			.filter((name) -> isAlike(word.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT)))
			.toList();
		return new ValidationHints(suggestions, of.isEmpty() ? List.of() : allowed,
				(suggestions.isEmpty() && !of.isEmpty()) ? list(of, allowed) : "");
	}

	private static boolean isAlike(String word, String name) {
		return name.contains(word) || word.contains(name) || name.charAt(0) == word.charAt(0);
	}

	private static String list(String of, List<String> allowed) {
		if (allowed.isEmpty()) {
			return " `" + of + "` takes none.";
		}
		return " `" + of + "` has " + String.join(", ", allowed.stream().limit(MAX_NAMES).toList())
				+ ((allowed.size() > MAX_NAMES) ? " and " + (allowed.size() - MAX_NAMES) + " more" : "") + ".";
	}

	private static String example(GraphQLFieldsContainer type, GraphQLSchema schema) {
		GraphQLFieldDefinition first = Stream.of("nodes", "slug", "id")
			.map(type::getFieldDefinition)
			.filter((field) -> field != null)
			.findFirst()
			.orElse(type.getFieldDefinitions().get(0));
		return (GraphQLTypeUtil.unwrapAll(first.getType()) instanceof GraphQLFieldsContainer below)
				? first.getName() + " { " + example(below, schema) + " }" : first.getName();
	}

	private static List<String> names(List<? extends GraphQLNamedSchemaElement> elements) {
		return elements.stream()
			.map(GraphQLNamedSchemaElement::getName)
			.filter((name) -> !name.startsWith("__"))
			.toList();
	}

	private static @Nullable GraphQLFieldDefinition field(List<String> path, GraphQLSchema schema) {
		GraphQLFieldDefinition field = null;
		GraphQLType type = schema.getQueryType();
		for (String name : path) {
			field = field(type, name, schema);
			if (field == null) {
				return null;
			}
			type = GraphQLTypeUtil.unwrapAll(field.getType());
		}
		return field;
	}

	/** The path does not say to which type a fragment narrows an interface. */
	private static @Nullable GraphQLFieldDefinition field(GraphQLType type, String name, GraphQLSchema schema) {
		Stream<? extends GraphQLFieldsContainer> narrower = (type instanceof GraphQLInterfaceType some)
				? schema.getImplementations(some).stream() : Stream.of();
		return Stream.concat((type instanceof GraphQLFieldsContainer own) ? Stream.of(own) : Stream.of(), narrower)
			.map((one) -> one.getFieldDefinition(name))
			.filter((one) -> one != null)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable GraphQLType inputType(GraphQLFieldDefinition field, String[] path) {
		GraphQLArgument argument = field.getArgument(path[0]);
		GraphQLType type = (argument != null) ? GraphQLTypeUtil.unwrapAll(argument.getType()) : null;
		for (int i = 1; i < path.length && type != null; i++) {
			GraphQLInputObjectField part = (type instanceof GraphQLInputObjectType object) ? object.getField(path[i])
					: null;
			type = (part != null) ? GraphQLTypeUtil.unwrapAll(part.getType()) : null;
		}
		return type;
	}

}

package org.lianhe.graphql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import org.lianhe.error.Suggestions;

/** Puts the library's messages into the words of whoever wrote the document. */
final class Wording {

	private static final Pattern QUOTED = Pattern.compile("StringValue\\{value='(.*?)'}", Pattern.DOTALL);

	private static final Pattern VALUE = Pattern.compile("\\w+Value\\{(?:value|name)='?([^'}]*)'?}");

	/** A list or an object where neither should be; it is not repeated. */
	private static final Pattern NESTED = Pattern.compile(
			"(?: with value)? '(?:Array|Object)Value\\{.*}'(?= (?:is not|must|contains|has|with|for type))",
			Pattern.DOTALL);

	private static final Pattern PREFIX = Pattern.compile("^Validation error \\(\\w+(?:@\\[[^]]*])?\\) : ");

	private static final Pattern NULL = Pattern.compile(
			"(?:Variable '\\w+' has an invalid value: )?(Variable '\\w+') has coerced Null value for NonNull type '(.*)'");

	private static final Pattern FIELD = Pattern.compile("Field '(?<word>\\w+)' in type '(?<type>\\w+)' is undefined");

	private static final Pattern LITERAL = Pattern.compile("for enum '(?<type>\\w+)' - '(?<word>\\w+)'");

	private static final Pattern VARIABLE = Pattern
		.compile("Invalid input for enum '(?<type>\\w+)'. No value found for name '(?<word>\\w+)'");

	private Wording() {
	}

	/** The message without the names of the library's classes. */
	static String plain(String message) {
		String text = PREFIX.matcher(message).replaceFirst("");
		text = NESTED.matcher(text).replaceAll("").replace("'NullValue{}'", "null");
		text = NULL.matcher(text).replaceFirst("$1 is null or absent; its type is '$2'");
		return VALUE.matcher(QUOTED.matcher(text).replaceAll("\"$1\"")).replaceAll("$1");
	}

	/** What may have been meant by a field or value that the schema does not have. */
	static List<String> guesses(String message, GraphQLSchema schema) {
		Matcher field = FIELD.matcher(message);
		if (field.find() && schema.getType(field.group("type")) instanceof GraphQLFieldsContainer type) {
			return Suggestions.forWord(field.group("word"),
					type.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).toList());
		}
		for (Pattern form : List.of(LITERAL, VARIABLE)) {
			Matcher value = form.matcher(message);
			if (value.find() && schema.getType(value.group("type")) instanceof GraphQLEnumType type) {
				return Suggestions.forWord(value.group("word"),
						type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList());
			}
		}
		return List.of();
	}

}

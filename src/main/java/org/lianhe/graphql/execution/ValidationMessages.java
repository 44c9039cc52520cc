package org.lianhe.graphql.execution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lianhe.core.error.MessageExcerpt;

/** Rewrites messages of the GraphQL library for clients. */
final class ValidationMessages {

	/** Longest message; a longer one repeats a long value. */
	private static final int LONGEST = 400;

	private static final Pattern PREFIX = Pattern.compile("Validation error \\(\\w{1,60}+(?:@\\[[^]]*+])?+\\) ?: ");

	private static final Pattern QUOTED = Pattern.compile("StringValue\\{value='(.*?)'}", Pattern.DOTALL);

	private static final Pattern VALUE = Pattern.compile("\\b\\w{1,40}Value\\{(?:value|name)='?([^'}]*+)'?}");

	/** A list or an object in place of a scalar; it is left out. */
	private static final Pattern NESTED = Pattern.compile(
			"(?: with value)? '(?:Array|Object)Value\\{.*}'(?= (?:is|must|contains|has|with|for type))",
			Pattern.DOTALL);

	/** The rest of a value that was shortened. */
	private static final Pattern REST = Pattern
		.compile("(?:\\b\\w{1,40}Value|\\bObjectField|(?<=…)\\w{0,40})\\{(?:\\w{1,20}=)?'?|\\b\\w{1,40}Value(?=…)");

	private static final Pattern UNREAD = Pattern
		.compile("ANTLR error 'token recognition error at: ('.*')'(?= at line)", Pattern.DOTALL);

	private static final Pattern LITERAL_TYPE = Pattern.compile("(?<=of type |or |was a )'(\\w{1,20})Value'");

	private static final Pattern NULL = Pattern.compile(
			"(?:Variable '\\w+' has an invalid value: )?(Variable '\\w+') has coerced Null value for NonNull type '(.*)'");

	private ValidationMessages() {
	}

	/** Returns the message, shortened and without names of the library's classes. */
	static String plain(String message) {
		String text = QUOTED.matcher(shortened(message)).replaceAll("\"$1\"");
		text = NESTED.matcher(text).replaceAll("").replace("'NullValue{}'", "null");
		text = UNREAD.matcher(text).replaceFirst("offending token $1");
		text = NULL.matcher(text).replaceFirst("$1 is null or absent; its type is '$2'");
		text = LITERAL_TYPE.matcher(text.replace("an AST type of", "a literal of type")).replaceAll("'$1'");
		return REST.matcher(VALUE.matcher(text).replaceAll("$1")).replaceAll("");
	}

	/**
	 * Shortens a message before any pattern is searched in it, because a search can take
	 * time that grows with the square of its length.
	 */
	private static String shortened(String message) {
		Matcher prefix = PREFIX.matcher(message);
		return MessageExcerpt.of(prefix.lookingAt() ? message.substring(prefix.end()) : message, LONGEST);
	}

}

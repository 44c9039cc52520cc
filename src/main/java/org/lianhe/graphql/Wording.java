package org.lianhe.graphql;

import java.util.regex.Pattern;

/** Puts the library's messages into the words of whoever wrote the document. */
final class Wording {

	private static final Pattern QUOTED = Pattern.compile("StringValue\\{value='([^']*)'}");

	private static final Pattern VALUE = Pattern.compile("\\w+Value\\{(?:value|name)='?([^'}]*)'?}");

	private static final Pattern PREFIX = Pattern.compile("^Validation error \\(\\w+(?:@\\[[^]]*])?\\) : ");

	private Wording() {
	}

	/** The message without the names of the library's classes. */
	static String plain(String message) {
		String text = PREFIX.matcher(message).replaceFirst("");
		return VALUE.matcher(QUOTED.matcher(text).replaceAll("\"$1\"")).replaceAll("$1");
	}

}

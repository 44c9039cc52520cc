package org.lianhe.fuzz;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What of the server's inside no error may show. */
public final class Leaks {

	private static final Pattern INSIDE = Pattern.compile(String.join("|", "org\\.\\w+\\.", "\\bjavax?\\.\\w+",
			"\\bgraphql\\.(?!org)\\w+\\.", "com\\.\\w+\\.\\w+", "tools\\.jackson", "[a-z]\\w*Exception",
			"[A-Z]\\w+(?:Error|Exception)\\b", "(?i:stack ?trace)", "Caused by", "\\bat \\w+(?:\\.\\w+)+\\(",
			"\\.java:\\d+", "(?is:\\bselect\\b.{1,200}\\bfrom\\b)",
			"(?i:\\b(?:insert into|order by|group by|inner join|left outer join|with recursive)\\b)", "(?i:sqlstate)",
			"(?i:jdbc)", "(?i:hikari)", "(?i:tomcat)", "(?i:\\bjooq\\b)", "(?i:lucene)", "(?i:postgres|psql|\\bh2\\b)",
			"\\w+Value\\{", "\\w+\\{\\w+=", "[A-Za-z]\\w*@[0-9a-f]{5,8}\\b",
			"\\b(?:load_lock|former_slug|dated_fact|source_author|" + "kind_code|sort_key|entity_id|lang_code)\\b",
			"/(?:home|root|opt|srv|tmp|var|usr)/"));

	private Leaks() {
	}

	/**
	 * The first thing in a text that should not be there; null where all is well.
	 * @param asked what was sent, which an answer may repeat
	 */
	public static @Nullable String in(String text, String asked) {
		Matcher inside = INSIDE.matcher(text);
		while (inside.find()) {
			if (!asked.contains(inside.group())) {
				return inside.group();
			}
		}
		return null;
	}

}

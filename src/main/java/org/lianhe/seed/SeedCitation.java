package org.lianhe.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph, or a field of a register, that supports a fact.
 *
 * @param source slug of the source
 * @param paragraph its number, or null
 * @param locator the field of a register, or null
 * @param support stated or inferred
 * @param attributedTo slug of the entity whose view the source reports, or null
 * @param field that it supports, or null for the whole
 * @param claimed the value that it gives for the field, or null
 */
record SeedCitation(String source, @Nullable Integer paragraph, @Nullable String locator, String support,
		@Nullable String attributedTo, @Nullable String field, @Nullable String claimed) {

	private static final Pattern FORM = Pattern.compile("([^#@ ]+)(?:#([0-9,]+)|@([^ ]+))( inferred)?(?: by ([^ ]+))?");

	/**
	 * What citations such as {@code source#1,2 inferred} name, one for each paragraph.
	 */
	static List<SeedCitation> parse(List<String> cite, @Nullable String field, @Nullable String claimed) {
		List<SeedCitation> all = new ArrayList<>();
		for (String text : cite) {
			Matcher form = FORM.matcher(text);
			if (form.matches()) {
				String support = (form.group(4) != null) ? "INFERRED" : "STATED";
				List<String> paragraphs = (form.group(2) != null) ? List.of(form.group(2).split(",")) : List.of();
				paragraphs.forEach((paragraph) -> all.add(new SeedCitation(form.group(1), Integer.valueOf(paragraph),
						null, support, form.group(5), field, claimed)));
				if (form.group(3) != null) {
					all.add(new SeedCitation(form.group(1), null, form.group(3), support, form.group(5), field,
							claimed));
				}
			}
		}
		return all;
	}

	/** The sources that citations name, each once. */
	static Set<String> sources(List<String> cite) {
		return parse(cite, null, null).stream().map(SeedCitation::source).collect(Collectors.toSet());
	}

}

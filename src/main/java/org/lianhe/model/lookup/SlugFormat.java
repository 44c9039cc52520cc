package org.lianhe.model.lookup;

import java.util.regex.Pattern;

/** The format of slugs. */
public final class SlugFormat {

	public static final String REMEDY = "Join words of a-z and 0-9 by single hyphens, 80 characters at most.";

	private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

	private static final int LONGEST = 80;

	private SlugFormat() {
	}

	public static boolean isKept(String slug) {
		return isShort(slug) && FORM.matcher(slug).matches();
	}

	/** Whether the text is not longer than a slug can be. */
	static boolean isShort(String slug) {
		return slug.length() <= LONGEST;
	}

}

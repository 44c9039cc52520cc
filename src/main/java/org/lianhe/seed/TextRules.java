package org.lianhe.seed;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import org.jspecify.annotations.Nullable;

/**
 * What every text of the seed has to be: visible, and without white space at its ends.
 */
final class TextRules {

	private static final String EMPTY = "is empty.";

	private static final String SPACES = "begins or ends with white space.";

	/**
	 * Controls, separators, and all that is invisible or turns the direction of a text.
	 */
	private static final UnicodeSet FORBIDDEN = new UnicodeSet(
			"[[:Cc:][:Cs:][:Zl:][:Zp:][:Default_Ignorable_Code_Point:][:Bidi_Control:]"
					+ "[:Noncharacter_Code_Point:]\\u2800\\uFFF9-\\uFFFB]")
		.freeze();

	private static final UnicodeSet JOINERS = new UnicodeSet(0x200C, 0x200D).freeze();

	/** They choose the shape of the character before them. */
	private static final UnicodeSet VARIANTS = new UnicodeSet("[:Variation_Selector:]").freeze();

	private TextRules() {
	}

	/** What is wrong with a text, or null. */
	static @Nullable String problem(String text) {
		int[] points = text.codePoints().toArray();
		if (text.codePoints().allMatch(UCharacter::isUWhiteSpace)) {
			return EMPTY;
		}
		if (UCharacter.isUWhiteSpace(points[0]) || UCharacter.isUWhiteSpace(points[points.length - 1])) {
			return SPACES;
		}
		for (int i = 0; i < points.length; i++) {
			boolean isWithin = i > 0 && i < points.length - 1;
			if (FORBIDDEN.contains(points[i]) && !(isWithin && JOINERS.contains(points[i]))
					&& !(i > 0 && VARIANTS.contains(points[i]))) {
				return String.format("has U+%04X in it, which cannot be seen.", points[i]);
			}
		}
		return null;
	}

	/** What to do about a problem. */
	static String remedy(String problem) {
		return switch (problem) {
			case EMPTY -> "Fill it in, or leave the field out if it may be absent.";
			case SPACES -> "Write it without; a block of text begins with `>-`.";
			default -> "Take it out; write a space for a line break or a tab.";
		};
	}

}

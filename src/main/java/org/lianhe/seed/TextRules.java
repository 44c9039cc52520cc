package org.lianhe.seed;

import java.util.function.IntPredicate;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.jspecify.annotations.Nullable;

/**
 * What every text of the seed has to be: visible, and without white space at its ends.
 */
final class TextRules {

	private static final String EMPTY = "is empty.";

	private static final String SPACES = "begins or ends with white space.";

	private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

	private static final int ZERO_WIDTH_JOINER = 0x200D;

	private static final int BLANK_BRAILLE = 0x2800;

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
			if (isForbidden(points[i]) && !(isWithin && isJoiner(points[i])) && !(i > 0 && isVariant(points[i]))) {
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

	/**
	 * Controls, separators, and all that is invisible or turns the direction of a text.
	 */
	private static boolean isForbidden(int point) {
		if (point >= ' ' && point <= '~') {
			return false;
		}
		int type = Character.getType(point);
		IntPredicate is = (property) -> UCharacter.hasBinaryProperty(point, property);
		return type == Character.CONTROL || type == Character.SURROGATE || type == Character.LINE_SEPARATOR
				|| type == Character.PARAGRAPH_SEPARATOR || point == BLANK_BRAILLE || point >= 0xFFF9 && point <= 0xFFFB
				|| is.test(UProperty.DEFAULT_IGNORABLE_CODE_POINT) || is.test(UProperty.BIDI_CONTROL)
				|| is.test(UProperty.NONCHARACTER_CODE_POINT);
	}

	private static boolean isJoiner(int point) {
		return point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER;
	}

	/** Whether it chooses the shape of the character before it. */
	private static boolean isVariant(int point) {
		return UCharacter.hasBinaryProperty(point, UProperty.VARIATION_SELECTOR);
	}

}

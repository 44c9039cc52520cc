package org.lianhe.page;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;

/**
 * The page that was asked for.
 *
 * @param size most items
 * @param isBackward whether to take them from the end
 * @param after cursor that the page comes after, or null
 * @param before cursor that the page comes before, or null
 */
public record PageRequest(int size, boolean isBackward, @Nullable String after, @Nullable String before) {

	/**
	 * An argument that no query can have: how many items of a list that is walked from
	 * its beginning to its end come at once. Clients' limits do not hold for it.
	 */
	public static final String STEP = " step";

	/**
	 * Reads the arguments of a connection.
	 * @param usual items where no number is asked for
	 * @param most items that may be asked for
	 * @throws Refusal if they contradict each other or ask for too much
	 */
	public static PageRequest of(Map<String, @Nullable Object> arguments, int usual, int most) {
		if (arguments.get(STEP) instanceof Integer step) {
			return new PageRequest(step, false, (String) arguments.get("after"), (String) arguments.get("before"));
		}
		Integer first = (Integer) arguments.get("first");
		Integer last = (Integer) arguments.get("last");
		if (first != null && last != null) {
			throw Refusal.badInput("Ask for `first` or for `last`, not for both.").with("argument", "last");
		}
		boolean isBackward = last != null;
		String argument = isBackward ? "last" : "first";
		int size = isBackward ? last : (first != null) ? first : usual;
		if (size < 0) {
			throw Refusal.badInput("`" + argument + "` is " + size + "; it takes 0 to " + most + ".")
				.with("argument", argument)
				.with("maximum", most);
		}
		boolean isAsked = isBackward || first != null;
		if (isAsked && size > most) {
			throw new Refusal(Code.PAGE_TOO_LARGE,
					"`" + argument + "` is " + size + "; it takes 0 to " + most
							+ ". Ask for a smaller page and follow `pageInfo.endCursor`.")
				.with("argument", argument)
				.with("maximum", most);
		}
		return new PageRequest(size, isBackward, (String) arguments.get("after"), (String) arguments.get("before"));
	}

}

package org.lianhe.query.pagination;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/**
 * The page that was asked for.
 *
 * @param size most items
 * @param isBackward whether to take them from the end
 * @param after cursor that the page comes after, or null
 * @param before cursor that the page comes before, or null
 */
public record PageArguments(int size, boolean isBackward, @Nullable String after, @Nullable String before) {

	/**
	 * An argument that no query can have: how many items of a list that is walked from
	 * its beginning to its end come at once. Clients' limits do not hold for it.
	 */
	public static final String WALK_SIZE = " step";

	/**
	 * Reads the arguments of a connection.
	 * @param usual items where no number is asked for
	 * @param most items that may be asked for
	 * @throws ApiException if they contradict each other or ask for too much
	 */
	public static PageArguments of(Map<String, @Nullable Object> arguments, int usual, int most) {
		if (arguments.get(WALK_SIZE) instanceof Integer step) {
			return new PageArguments(step, false, (String) arguments.get("after"), (String) arguments.get("before"));
		}
		Integer first = (Integer) arguments.get("first");
		Integer last = (Integer) arguments.get("last");
		if (first != null && last != null) {
			throw ApiException.badInput("Ask for `first` or for `last`, not for both.").with("argument", "last");
		}
		boolean isBackward = last != null;
		String argument = isBackward ? "last" : "first";
		int size = isBackward ? last : (first != null) ? first : usual;
		if (size < 0) {
			throw ApiException.badInput("`" + argument + "` is " + size + "; it takes 0 to " + most + ".")
				.with("argument", argument)
				.with("maximum", most);
		}
		boolean isAsked = isBackward || first != null;
		if (isAsked && size > most) {
			throw new ApiException(ErrorCode.PAGE_TOO_LARGE,
					"`" + argument + "` is " + size + "; it takes 0 to " + most
							+ ". Ask for a smaller page and follow `pageInfo.endCursor`.")
				.with("argument", argument)
				.with("maximum", most);
		}
		return new PageArguments(size, isBackward, (String) arguments.get("after"), (String) arguments.get("before"));
	}

}

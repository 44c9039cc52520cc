package org.lianhe.query.pagination;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/**
 * The arguments {@code first}, {@code last}, {@code after} and {@code before} of a
 * connection.
 *
 * @param size largest number of items
 * @param isBackward whether the page is taken from the end
 * @param after cursor before the page; null for the beginning
 * @param before cursor behind the page; null for the end
 */
public record PageArguments(int size, boolean isBackward, @Nullable String after, @Nullable String before) {

	/**
	 * Internal argument for exports that read a list from beginning to end: the number of
	 * items read at once. No operation can contain a name with a space, and the page
	 * limit does not apply to it.
	 */
	public static final String WALK_SIZE = " step";

	/**
	 * Reads the arguments of a connection.
	 * @param usual number of items without {@code first} or {@code last}
	 * @param most largest number that may be requested
	 * @throws ApiException if they contradict each other or exceed the limit
	 */
	public static PageArguments of(Map<String, @Nullable Object> arguments, int usual, int most) {
		if (arguments.get(WALK_SIZE) instanceof Integer step) {
			return new PageArguments(step, false, cursor(arguments, "after"), cursor(arguments, "before"));
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
		return new PageArguments(size, isBackward, cursor(arguments, "after"), cursor(arguments, "before"));
	}

	/** The cursor in an argument; null if it is null, absent or empty. */
	public static @Nullable String cursor(Map<String, @Nullable Object> arguments, String name) {
		return (arguments.get(name) instanceof String cursor && !cursor.isEmpty()) ? cursor : null;
	}

}

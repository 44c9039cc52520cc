package org.lianhe.model.graph;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.query.plan.RequestedField;

/** Reads arguments that are numbers within a range. */
final class ArgumentRange {

	private ArgumentRange() {
	}

	/**
	 * Returns the argument.
	 * @param tooLarge error code for a number above the range
	 * @throws ApiException that names the range
	 */
	static int read(RequestedField requested, String argument, int least, int most, ErrorCode tooLarge) {
		Integer given = requested.argument(argument);
		if (given == null) {
			throw ApiException.badInput("`" + argument + "` is null; it takes " + least + " to " + most + ".")
				.with("argument", argument)
				.with("maximum", most);
		}
		if (given < least || given > most) {
			throw new ApiException((given < least) ? ErrorCode.BAD_USER_INPUT : tooLarge,
					"`" + argument + "` is " + given + "; it takes " + least + " to " + most + ".")
				.with("argument", argument)
				.with("maximum", most);
		}
		return given;
	}

}

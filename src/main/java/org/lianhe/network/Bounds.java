package org.lianhe.network;

import org.lianhe.error.Code;
import org.lianhe.error.Refusal;
import org.lianhe.query.Asked;

/** Arguments that are numbers within limits. */
final class Bounds {

	private Bounds() {
	}

	/**
	 * The argument.
	 * @param tooLarge code of the refusal of what is beyond the limit
	 * @throws Refusal that names the range
	 */
	static int of(Asked asked, String argument, int least, int most, Code tooLarge) {
		Integer given = asked.argument(argument);
		if (given == null) {
			throw Refusal.badInput("`" + argument + "` is null; it takes " + least + " to " + most + ".")
				.with("argument", argument)
				.with("maximum", most);
		}
		if (given < least || given > most) {
			throw new Refusal((given < least) ? Code.BAD_USER_INPUT : tooLarge,
					"`" + argument + "` is " + given + "; it takes " + least + " to " + most + ".")
				.with("argument", argument)
				.with("maximum", most);
		}
		return given;
	}

}

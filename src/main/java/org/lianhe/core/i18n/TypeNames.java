package org.lianhe.core.i18n;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The two ways in which a type is named: as in the schema and the store, such as
 * {@code FundingRound}, and as a value of an enum, such as {@code FUNDING_ROUND}.
 */
public final class TypeNames {

	private TypeNames() {
	}

	/** The name of the type that a value of an enum stands for. */
	public static String ofCode(String code) {
		return Arrays.stream(code.split("_", -1))
			.map((word) -> word.isEmpty() ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
			.collect(Collectors.joining());
	}

	/** The value of an enum that stands for the type of this name. */
	public static String codeOf(String name) {
		return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
	}

}

package org.lianhe.search;

import java.text.Normalizer;

/** The signs of a text that tell something though they are folded away, as in AI+. */
final class SignificantSigns {

	private SignificantSigns() {
	}

	/** Signs of arithmetic and the like, in order, whatever their width. */
	static String of(String text) {
		StringBuilder signs = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFKC)
			.codePoints()
			.filter((one) -> one == '#' || Character.getType(one) == Character.MATH_SYMBOL)
			.forEach(signs::appendCodePoint);
		return signs.toString();
	}

}

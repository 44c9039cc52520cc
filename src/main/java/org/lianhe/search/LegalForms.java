package org.lianhe.search;

import java.util.List;
import java.util.Set;

/** Words at the end of a name that say which legal form a body has. */
final class LegalForms {

	private static final Set<String> LATIN = Set.of("ltd", "limited", "inc", "incorporated", "co", "company", "corp",
			"corporation", "group", "plc", "llc", "llp", "gmbh", "ag", "sa", "pte", "pty", "bv", "nv");

	/** The longer ones first. */
	private static final List<String> CHINESE = List.of("股份有限公司", "有限责任公司", "有限公司", "公司", "集团");

	private LegalForms() {
	}

	/** The text without the legal forms at its end; the same text if nothing is left. */
	static AnalyzedText remove(AnalyzedText text) {
		int length = text.length();
		for (int i = text.words().size() - 1; i >= 0; i--) {
			AnalyzedText.Word word = text.words().get(i);
			length = word.isHan() ? chinese(text.textOf(word), word.start())
					: LATIN.contains(text.textOf(word)) ? word.start() : word.end();
			if (length > word.start()) {
				break;
			}
		}
		return (length == 0) ? text : text.prefix(length);
	}

	private static int chinese(String word, int start) {
		String rest = word;
		for (String form : CHINESE) {
			rest = rest.endsWith(form) ? rest.substring(0, rest.length() - form.length()) : rest;
		}
		return start + rest.length();
	}

}

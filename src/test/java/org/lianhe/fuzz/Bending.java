package org.lianhe.fuzz;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lianhe.property.Chance;

/** Spoils what is asked in one place. */
final class Bending {

	private static final Pattern TOKEN = Pattern
		.compile("\"(?:[^\"\\\\]|\\\\.)*\"|\\.\\.\\.|[$@]?\\w+|-?\\d[\\d.]*|[^\\s\\w]");

	private static final List<String> TOKENS = List.of("{", "}", "(", ")", "[", "]", ":", "$", "@", "!", "=", "|", "&",
			"...", "\"", "\"\"\"", "#", ",", "null", "true", "0", "-1", "1.5", "1e400", "99999999999", "2147483648",
			"on", "query", "mutation", "subscription", "fragment", "type", "extend", "__typename", "__schema", "nope",
			"first", "slug", "Lab", "JOINT_LAB", "\"\"", "\"\\ud800\"", "\"\\u0000\"", "\u0000", "\uFEFF",
			"\uD83D\uDE00", "好", "\\", "@skip", "@deprecated", "@include(if: null)", "@oneOf", "$nope", "...Nope",
			"...F0", "[[[[[[[[[[1]]]]]]]]]]", "{ a: { b: { c: {} } } }", "{}", "[]", "[null]");

	private static final List<Object> ODD = Arrays.asList(null, true, 0, -1, 1.5, 1e300, Integer.MAX_VALUE,
			2_147_483_648L, BigInteger.TEN.pow(40), "", "x", "\uD800", "\uDC00x", "JOINT_LAB", List.of(),
			List.of(List.of(List.of(1))), Arrays.asList((Object) null), Map.of(), Map.of("eq", Map.of("eq", 1)),
			Map.of("some", List.of()), Map.of("and", List.of(Map.of(), Map.of())), Map.of("", ""),
			Map.of("slug", "a", "id", "b"));

	private final Chance chance;

	Bending(Chance chance) {
		this.chance = chance;
	}

	Drawn bend(Drawn drawn) {
		return switch (this.chance.below(drawn.variables().isEmpty() ? 6 : 10)) {
			case 0 -> drawn.bent(drawn.document().substring(0, this.chance.below(drawn.document().length())));
			case 1 -> drawn.bent(inserted(drawn.document()));
			case 2, 3, 4 -> drawn.bent(tokens(drawn.document()));
			case 5 -> this.chance.oneIn(2) ? new Drawn(drawn.document(), drawn.variables(), operation(), false)
					: drawn.bent(drawn.document() + " " + this.chance.of(List.of(drawn.document(), "query A { nope }",
							"fragment F0 on Lab { slug ...F0 }", "scalar A", "subscription { a }")));
			default -> drawn.bent(variables(drawn.variables()));
		};
	}

	private String operation() {
		return this.chance.of(List.of("Nope", "", "Asked", "Other", "\u0000", "é"));
	}

	private String inserted(String document) {
		int place = this.chance.below(document.length() + 1);
		String odd = this.chance.oneIn(2) ? this.chance.of(TOKENS) : this.chance.of(Strings.ODD);
		return document.substring(0, place) + odd + document.substring(place);
	}

	/** Leaves out, doubles, swaps, moves or replaces one token. */
	private String tokens(String document) {
		List<String> tokens = new ArrayList<>(TOKEN.matcher(document).results().map(MatchResult::group).toList());
		int place = this.chance.below(tokens.size());
		int other = this.chance.below(tokens.size());
		switch (this.chance.below(6)) {
			case 0 -> tokens.remove(place);
			case 1 -> tokens.add(place, tokens.get(place));
			case 2 -> tokens.set(place, tokens.set(other, tokens.get(place)));
			case 3 -> tokens.set(place, tokens.get(other));
			case 4 -> tokens.set(place, this.chance.of(TOKENS));
			default -> tokens.set(place, misspelt(tokens.get(place)));
		}
		return String.join(" ", tokens);
	}

	private String misspelt(String token) {
		int place = this.chance.below(token.length());
		return token.substring(0, place) + this.chance.of(List.of("", "x", "E", "_", "9", "-"))
				+ token.substring(this.chance.oneIn(2) ? place : place + 1);
	}

	private Map<String, @Nullable Object> variables(Map<String, @Nullable Object> variables) {
		Map<String, @Nullable Object> bent = new LinkedHashMap<>(variables);
		String name = this.chance.of(List.copyOf(variables.keySet()));
		switch (this.chance.below(5)) {
			case 0 -> bent.remove(name);
			case 1 -> bent.put("nope", this.chance.of(ODD));
			case 2 -> bent.put(name, this.chance.of(Strings.ODD));
			case 3 -> bent.put(name, Arrays.asList(bent.get(name), bent.get(name)));
			default -> bent.put(name, this.chance.of(ODD));
		}
		return bent;
	}

}

package org.lianhe.seed;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/** The registers whose codes are kept, and the addresses of their codes. */
final class Schemes {

	private static final Map<String, UnaryOperator<String>> ADDRESSES = Map.of("ror", (code) -> code, "wikidata",
			(code) -> "http://www.wikidata.org/entity/" + code, "website",
			(code) -> code.startsWith("http") ? code : "https://" + code, "geonames",
			(code) -> "https://sws.geonames.org/" + code + "/", "ticker", (code) -> "", "iso3166-2", (code) -> "");

	private Schemes() {
	}

	static Set<String> codes() {
		return ADDRESSES.keySet();
	}

	/** An address for a code, or null where the register has none. */
	static @Nullable String address(String scheme, String code) {
		UnaryOperator<String> address = ADDRESSES.get(scheme);
		String uri = (address != null) ? address.apply(code) : "";
		return uri.isEmpty() ? null : uri;
	}

}

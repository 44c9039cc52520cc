package org.lianhe.seed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/** The registers whose codes are kept, and the addresses of their codes. */
public final class IdentifierSchemes {

	private static final Map<String, UnaryOperator<String>> ADDRESSES = addresses();

	private IdentifierSchemes() {
	}

	private static Map<String, UnaryOperator<String>> addresses() {
		Map<String, UnaryOperator<String>> addresses = new LinkedHashMap<>();
		addresses.put("ror", (code) -> code);
		addresses.put("wikidata", (code) -> "http://www.wikidata.org/entity/" + code);
		addresses.put("website", (code) -> code.startsWith("http") ? code : "https://" + code);
		addresses.put("ticker", (code) -> "");
		addresses.put("geonames", (code) -> "https://sws.geonames.org/" + code + "/");
		addresses.put("iso3166-2", (code) -> "");
		return Collections.unmodifiableMap(addresses);
	}

	/** The keys of all registers, in the order in which they are shown. */
	public static Set<String> codes() {
		return ADDRESSES.keySet();
	}

	/** An identifier of a scheme in the form that is kept. */
	static String example(String scheme) {
		return switch (scheme) {
			case "ror" -> "https://ror.org/00k642b80";
			case "wikidata" -> "Q1359568";
			case "website" -> "https://example.org";
			case "ticker" -> "HKEX:0700";
			case "geonames" -> "1795565";
			default -> "CN-GD";
		};
	}

	/** An address for a code, or null where the register has none. */
	static @Nullable String address(String scheme, String code) {
		UnaryOperator<String> address = ADDRESSES.get(scheme);
		String uri = (address != null) ? address.apply(code) : "";
		return uri.isEmpty() ? null : uri;
	}

}

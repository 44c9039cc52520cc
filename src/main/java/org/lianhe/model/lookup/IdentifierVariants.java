package org.lianhe.model.lookup;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms of an identifier that mean the same one. */
public final class IdentifierVariants {

	private static final String WEBSITE = "website";

	private static final List<String> SCHEMES = List.of("ror", "wikidata", WEBSITE, "geonames", "iso3166-2", "ticker");

	private static final Pattern ADDRESS_PARTS = Pattern.compile("^https?://|/$");

	private IdentifierVariants() {
	}

	/**
	 * What is equal for all forms of an identifier, and for no other identifier of the
	 * scheme.
	 */
	public static String key(String scheme, String value) {
		String normal = IdentifierForms.normalize(scheme, value).orElse(value.strip());
		return WEBSITE.equals(scheme) ? ADDRESS_PARTS.matcher(normal).replaceAll("") : normal;
	}

	/** The forms in which the store may have an identifier of a scheme. */
	public static List<String> of(String scheme, String value) {
		String key = key(scheme, value);
		return WEBSITE.equals(scheme) ? Stream.of("", "https://", "http://")
			.flatMap((protocol) -> Stream.of(protocol + key, protocol + key + "/"))
			.toList() : List.of(key);
	}

	/** The forms in which the store may have an identifier of any scheme. */
	public static List<String> of(String value) {
		Stream<String> forms = SCHEMES.stream()
			.filter((scheme) -> IdentifierForms.normalize(scheme, value).isPresent())
			.flatMap((scheme) -> of(scheme, value).stream());
		return Stream.concat(Stream.of(value), forms).distinct().toList();
	}

}

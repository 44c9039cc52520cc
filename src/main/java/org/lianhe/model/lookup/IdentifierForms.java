package org.lianhe.model.lookup;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The usual forms of identifiers, and the one form of each that is kept. */
public final class IdentifierForms {

	private static final Map<String, Form> FORMS = Map.of( //
			"ror",
			new Form("(?:https?://)?(?:www\\.)?(?:ror\\.org/)?(0[a-z0-9]{6}\\d{2})/?", "https://ror.org/", false),
			"wikidata",
			new Form("(?:https?://)?(?:www\\.|m\\.)?(?:wikidata\\.org/(?:wiki|entity)/)?(Q[1-9]\\d*)/?", "", true),
			"geonames", new Form("(?:https?://)?(?:www\\.|sws\\.)?(?:geonames\\.org/)?([1-9]\\d*)(?:/.*)?", "", false),
			"iso3166-2", new Form("([a-z]{2}-[a-z0-9]{1,3})", "", true), //
			"ticker", new Form("([a-z]+:[a-z0-9.-]+)", "", true));

	private static final Pattern WEBSITE = Pattern
		.compile("(?i)(https?://)?([a-z0-9-]+(?:\\.[a-z0-9-]+)+)((?::\\d+)?(?:/\\S*)?)");

	private IdentifierForms() {
	}

	/**
	 * The form in which an identifier is kept.
	 * @param scheme the register
	 * @param value in any form of the register
	 * @return empty if it fits no form of its scheme
	 */
	public static Optional<String> normalize(String scheme, String value) {
		String text = value.strip();
		Form form = FORMS.get(scheme);
		if (form != null) {
			return form.normalize(text);
		}
		Matcher website = WEBSITE.matcher(text);
		return ("website".equals(scheme) && website.matches())
				? Optional.of(text.substring(0, website.start(2)).toLowerCase(Locale.ROOT)
						+ website.group(2).toLowerCase(Locale.ROOT) + website.group(3))
				: Optional.empty();
	}

	/**
	 * The forms of a scheme.
	 *
	 * @param pattern whose first group is the key
	 * @param prefix before the key in the form that is kept
	 * @param isUpper whether the key is in capitals
	 */
	private record Form(Pattern pattern, String prefix, boolean isUpper) {

		Form(String pattern, String prefix, boolean isUpper) {
			this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), prefix, isUpper);
		}

		Optional<String> normalize(String text) {
			Matcher form = this.pattern.matcher(text);
			if (!form.matches()) {
				return Optional.empty();
			}
			String key = form.group(1);
			return Optional
				.of(this.prefix + (this.isUpper ? key.toUpperCase(Locale.ROOT) : key.toLowerCase(Locale.ROOT)));
		}

	}

}

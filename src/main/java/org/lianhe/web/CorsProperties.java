package org.lianhe.web;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.web.cors.CorsConfiguration;

/**
 * Which pages of other origins may read the data in a browser.
 *
 * @param origins such as {@code https://example.org}; {@code *} for all of them
 */
@ConfigurationProperties("lianhe.cors")
record CorsProperties(@DefaultValue("*") List<String> origins) {

	/** What pages may ask with. */
	static final List<String> METHODS = List.of("GET", "HEAD", "POST", "OPTIONS");

	/**
	 * How long a browser keeps what it was told that it may; Chromium keeps no longer.
	 */
	static final Duration PREFLIGHT = Duration.ofHours(2);

	CorsProperties {
		if (!origins.stream().allMatch((origin) -> "*".equals(origin) || origin.matches("https?://[^/*\\s]+"))) {
			throw new IllegalArgumentException(
					"lianhe.cors.origins are * or origins such as https://example.org, without a path");
		}
	}

	boolean isOpen() {
		return this.origins.contains("*");
	}

	/** What the chosen origins may. */
	CorsConfiguration rules() {
		CorsConfiguration rules = new CorsConfiguration();
		rules.setAllowedOrigins(this.origins);
		rules.setAllowedMethods(METHODS);
		rules.setAllowedHeaders(List.of("*"));
		rules.setExposedHeaders(List.of("*"));
		rules.setMaxAge(PREFLIGHT);
		return rules;
	}

}

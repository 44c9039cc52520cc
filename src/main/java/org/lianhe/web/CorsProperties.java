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
public record CorsProperties(@DefaultValue("*") List<String> origins) {

	/** The methods that pages may use. */
	static final List<String> METHODS = List.of("GET", "HEAD", "POST", "OPTIONS");

	/** How long browsers may cache a preflight response; Chromium's own maximum. */
	static final Duration MAX_AGE = Duration.ofHours(2);

	public CorsProperties {
		if (!origins.stream().allMatch((origin) -> "*".equals(origin) || origin.matches("https?://[^/*\\s]+"))) {
			throw new IllegalArgumentException(
					"lianhe.cors.origins are * or origins such as https://example.org, without a path");
		}
	}

	public boolean isOpen() {
		return this.origins.contains("*");
	}

	/** The configuration of the chosen origins. */
	CorsConfiguration configuration() {
		CorsConfiguration cors = new CorsConfiguration();
		cors.setAllowedOrigins(this.origins);
		cors.setAllowedMethods(METHODS);
		cors.setAllowedHeaders(List.of("*"));
		cors.setExposedHeaders(List.of("*"));
		cors.setMaxAge(MAX_AGE);
		return cors;
	}

}

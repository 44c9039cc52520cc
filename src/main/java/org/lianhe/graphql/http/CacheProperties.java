package org.lianhe.graphql.http;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Caching of responses, by the server and by others.
 *
 * @param answers memory for cached responses; 0 caches none
 * @param control the {@code Cache-Control} of responses that may be cached
 * @param staleness how long an instance may serve cached responses after another one has
 * loaded another dataset; 0 reads the database each time
 */
@ConfigurationProperties("lianhe.cache")
public record CacheProperties(@DefaultValue("16MB") DataSize answers,
		@DefaultValue("public, max-age=0, must-revalidate") String control, @DefaultValue("1s") Duration staleness) {

	public CacheProperties {
		if (answers.isNegative() || staleness.isNegative() || !control.matches("[ -~]+")) {
			throw new IllegalArgumentException(
					"answers and staleness of lianhe.cache are at least 0, control is a value of Cache-Control");
		}
	}

}

package org.lianhe.graphql.http;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is kept of answers, and by whom.
 *
 * @param answers how much of them this server keeps; 0 keeps none
 * @param control the {@code Cache-Control} that tells others what they may keep
 * @param staleness how long an instance may answer from what it keeps after another has
 * loaded another dataset; 0 asks the store each time
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

package org.lianhe.web.observability;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the log tells of requests.
 *
 * @param client whether it tells the client's address
 * @param variables whether it tells the values of variables
 * @param slow how long a statement may take before the log tells of it
 */
@ConfigurationProperties("lianhe.log")
record LogProperties(@DefaultValue("false") boolean client, @DefaultValue("false") boolean variables,
		@DefaultValue("1s") Duration slow) {
}

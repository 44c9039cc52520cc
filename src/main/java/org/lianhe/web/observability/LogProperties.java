package org.lianhe.web.observability;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the access log.
 *
 * @param client whether to log the address of the client
 * @param variables whether to log the values of variables
 * @param slow duration above which a statement is logged
 */
@ConfigurationProperties("lianhe.log")
record LogProperties(@DefaultValue("false") boolean client, @DefaultValue("false") boolean variables,
		@DefaultValue("1s") Duration slow) {
}

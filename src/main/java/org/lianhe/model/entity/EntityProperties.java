package org.lianhe.model.entity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the server is reached.
 *
 * @param baseUri what the addresses of records begin with, without a slash at the end
 */
@ConfigurationProperties("lianhe")
public record EntityProperties(@DefaultValue("http://localhost:8080") String baseUri) {
}

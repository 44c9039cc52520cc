package org.lianhe.model.entity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The public address of the server.
 *
 * @param baseUri prefix of the addresses of records, without a trailing slash
 */
@ConfigurationProperties("lianhe")
public record EntityProperties(@DefaultValue("http://localhost:8080") String baseUri) {
}

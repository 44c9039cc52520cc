package org.lianhe.web.limits;

import java.util.List;

import org.apache.catalina.util.NetMask;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The proxies whose {@code X-Forwarded-For} header is trusted.
 *
 * @param proxies addresses or ranges such as {@code 10.0.0.0/8}
 */
@ConfigurationProperties("lianhe")
record TrustedProxies(@DefaultValue List<NetMask> proxies) {

	TrustedProxies {
		proxies = List.copyOf(proxies);
	}

}

package org.lianhe.web.limits;

import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs one warning if requests come through a proxy on this machine that is not
 * configured as trusted. Loopback addresses are exempt from limits, so none of the
 * clients of such a proxy would be limited.
 */
final class UntrustedProxyWarning {

	private static final Logger LOG = LoggerFactory.getLogger(UntrustedProxyWarning.class);

	private final TrustedProxies proxies;

	private final AtomicBoolean isTold = new AtomicBoolean();

	UntrustedProxyWarning(TrustedProxies proxies) {
		this.proxies = proxies;
	}

	/** Checks a request from this address. */
	void look(HttpServletRequest request, @Nullable InetAddress client) {
		if (client != null && client.isLoopbackAddress() && !this.isTold.get() && !this.proxies.have(client)
				&& Stream.of(ClientAddress.FORWARDED_FOR, "Forwarded")
					.anyMatch((name) -> request.getHeader(name) != null)
				&& this.isTold.compareAndSet(false, true)) {
			LOG.warn("a proxy on this machine asks for others, and is not among lianhe.proxies: none of its clients "
					+ "is limited. If it may be believed, set lianhe.proxies=127.0.0.0/8,::1");
		}
	}

}

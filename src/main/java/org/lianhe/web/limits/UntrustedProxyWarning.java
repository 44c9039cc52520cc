package org.lianhe.web.limits;

import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log, once, of a proxy on this machine that nobody named: the machine itself
 * is not counted, so that no client of such a proxy is.
 */
final class UntrustedProxyWarning {

	private static final Logger LOG = LoggerFactory.getLogger(UntrustedProxyWarning.class);

	private final TrustedProxies proxies;

	private final AtomicBoolean isTold = new AtomicBoolean();

	UntrustedProxyWarning(TrustedProxies proxies) {
		this.proxies = proxies;
	}

	/** Looks at a request that is taken to be from this address. */
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

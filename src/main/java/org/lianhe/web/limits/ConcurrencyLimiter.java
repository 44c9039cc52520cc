package org.lianhe.web.limits;

import java.net.InetAddress;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/**
 * Limits the number of concurrent requests of each client, so that no client holds all
 * threads by sending or reading slowly. A request counts until the last byte of its
 * response was sent. Loopback addresses are exempt.
 */
final class ConcurrencyLimiter {

	private static final Runnable NOTHING = () -> {
	};

	private final int most;

	private final ConcurrentMap<Object, Integer> counts = new ConcurrentHashMap<>();

	/**
	 * Creates a limiter.
	 * @param most largest number for one client; 0 for no limit
	 */
	ConcurrencyLimiter(int most) {
		this.most = most;
	}

	/**
	 * Counts a request.
	 * @return a callback to run once at the end of the request
	 * @throws ApiException if the client has reached the limit
	 */
	Runnable begin(@Nullable InetAddress address) {
		if (this.most == 0 || address == null || address.isLoopbackAddress()) {
			return NOTHING;
		}
		Object client = ClientAddress.client(address);
		if (this.counts.merge(client, 1, Integer::sum) > this.most) {
			end(client);
			throw new ApiException(ErrorCode.RATE_LIMITED,
					this.most + " requests from this address are being answered, which is the most at once. "
							+ "Wait for an answer before asking again.")
				.with("maximum", this.most)
				.with("retryAfter", 1);
		}
		return () -> end(client);
	}

	private void end(Object client) {
		this.counts.computeIfPresent(client, (key, count) -> (count > 1) ? count - 1 : null);
	}

}

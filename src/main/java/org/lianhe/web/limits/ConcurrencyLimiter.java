package org.lianhe.web.limits;

import java.net.InetAddress;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/**
 * Counts the requests of each client that are not answered to the last byte, so that none
 * holds all threads, however slowly it sends and reads. The machine itself is not
 * counted.
 */
final class ConcurrencyLimiter {

	private static final Runnable NOTHING = () -> {
	};

	private final int most;

	private final ConcurrentMap<Object, Integer> counts = new ConcurrentHashMap<>();

	/**
	 * Counts from none.
	 * @param most of one client; 0 sets no limit
	 */
	ConcurrencyLimiter(int most) {
		this.most = most;
	}

	/**
	 * Counts a request.
	 * @return what is to be run once, at its end
	 * @throws ApiException if the client has as many as it may
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

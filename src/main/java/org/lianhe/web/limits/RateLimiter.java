package org.lianhe.web.limits;

import java.net.InetAddress;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/** Limits the request rate of each client. Loopback addresses are exempt. */
final class RateLimiter {

	/** Most clients whose requests are counted, those seen last. */
	private static final int MAX_CLIENTS = 100_000;

	/** A pause of so many seconds allows a burst as large as that of the rate in them. */
	private static final int BURST_SECONDS = 10;

	private final int rate;

	private final int burst;

	private final Cache<Object, Bucket> buckets;

	private final TimeMeter clock;

	RateLimiter(int rate, int burst, TimeMeter clock) {
		this.rate = rate;
		this.burst = burst;
		this.clock = clock;
		this.buckets = Caffeine.newBuilder().maximumSize(MAX_CLIENTS).build();
	}

	/** The number of requests that a client may send at once after a pause. */
	static int burst(int rate) {
		return (int) Math.min((long) rate * BURST_SECONDS, Integer.MAX_VALUE);
	}

	/**
	 * Counts a request.
	 * @throws ApiException if the client exceeds the rate
	 */
	void count(@Nullable InetAddress address) {
		if (this.rate == 0 || address == null || address.isLoopbackAddress()) {
			return;
		}
		ConsumptionProbe probe = this.buckets.get(ClientAddress.client(address), (client) -> bucket())
			.tryConsumeAndReturnRemaining(1);
		if (!probe.isConsumed()) {
			throw new ApiException(ErrorCode.RATE_LIMITED,
					"More than " + this.rate
							+ " requests a second came from this address. Send fewer, or ask for more in each.")
				.with("maximum", this.rate)
				.with("retryAfter", 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
		}
	}

	private Bucket bucket() {
		return Bucket.builder()
			.withCustomTimePrecision(this.clock)
			.addLimit((limit) -> limit.capacity(this.burst).refillGreedy(this.rate, Duration.ofSeconds(1)))
			.build();
	}

}

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

	private final int rate;

	private final int burst;

	private final Cache<Object, Bucket> buckets;

	private final TimeMeter clock;

	RateLimiter(RequestLimitsProperties limits, TimeMeter clock) {
		this.rate = limits.rate();
		this.burst = limits.burst();
		this.clock = clock;
		this.buckets = Caffeine.newBuilder().maximumSize(limits.clients()).build();
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

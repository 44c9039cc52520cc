package org.lianhe.guard;

import java.net.InetAddress;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import org.jspecify.annotations.Nullable;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;

/** Counts the requests of each client. The machine itself is not counted. */
final class Rates {

	private final GuardLimits limits;

	private final Cache<Object, Bucket> buckets;

	private final TimeMeter clock;

	Rates(GuardLimits limits, TimeMeter clock) {
		this.limits = limits;
		this.clock = clock;
		this.buckets = Caffeine.newBuilder().maximumSize(limits.clients()).build();
	}

	/**
	 * Counts a request.
	 * @throws Refusal if the client has sent more than it may
	 */
	void count(@Nullable InetAddress address) {
		if (this.limits.rate() == 0 || address == null || address.isLoopbackAddress()) {
			return;
		}
		ConsumptionProbe probe = this.buckets.get(Address.client(address), (client) -> bucket())
			.tryConsumeAndReturnRemaining(1);
		if (!probe.isConsumed()) {
			throw new Refusal(Code.RATE_LIMITED,
					"More than " + this.limits.rate()
							+ " requests a second came from this address. Send fewer, or ask for more in each.")
				.with("maximum", this.limits.rate())
				.with("retryAfter", 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
		}
	}

	private Bucket bucket() {
		return Bucket.builder()
			.withCustomTimePrecision(this.clock)
			.addLimit((limit) -> limit.capacity(this.limits.burst())
				.refillGreedy(this.limits.rate(), Duration.ofSeconds(1)))
			.build();
	}

}

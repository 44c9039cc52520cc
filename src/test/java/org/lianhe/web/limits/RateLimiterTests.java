package org.lianhe.web.limits;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;

import io.github.bucket4j.TimeMeter;
import org.junit.jupiter.api.Test;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RateLimiterTests {

	private long now;

	private final RateLimiter rates = new RateLimiter(2, 3, new Clock());

	@Test
	void aClientMaySendABurstAndThenSoManyASecond() throws UnknownHostException {
		InetAddress client = InetAddress.getByName("203.0.113.7");
		for (int i = 0; i < 3; i++) {
			this.rates.count(client);
		}
		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> this.rates.count(client))
			.satisfies((refusal) -> {
				assertThat(refusal.code()).isEqualTo(ErrorCode.RATE_LIMITED);
				assertThat(refusal.getExtensions()).containsEntry("maximum", 2).containsEntry("retryAfter", 1L);
				assertThat(refusal).hasMessage("More than 2 requests a second came from this address. "
						+ "Send fewer, or ask for more in each.");
			});
		this.rates.count(InetAddress.getByName("203.0.113.8"));
		this.now += Duration.ofSeconds(1).toNanos();
		this.rates.count(client);
		this.rates.count(client);
		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> this.rates.count(client));
	}

	@Test
	void oneNetworkOfIpv6IsOneClient() throws UnknownHostException {
		for (int i = 0; i < 3; i++) {
			this.rates.count(InetAddress.getByName("2001:db8:0:1::" + i));
		}
		InetAddress neighbour = InetAddress.getByName("2001:db8:0:1:ffff::1");
		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> this.rates.count(neighbour));
		this.rates.count(InetAddress.getByName("2001:db8:0:2::1"));
	}

	@Test
	void theMachineItselfIsNotCounted() {
		for (int i = 0; i < 10; i++) {
			this.rates.count(InetAddress.getLoopbackAddress());
		}
		assertThat(this.now).isZero();
	}

	private final class Clock implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return RateLimiterTests.this.now;
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

	}

}

package org.lianhe.web.limits;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of what a client may send.
 *
 * @param body largest body of a request
 * @param bodyTime within which a body has to come
 * @param parameters most parameters of a request
 * @param rate requests a second that a client may send on average; 0 sets no limit
 * @param burst requests that a client may send at once, after a pause long enough
 * @param clients most clients whose requests are counted, those seen last
 * @param requestsAtOnce requests of a client that are in progress at once; 0 sets no
 * limit
 * @param bodies memory for all bodies together, an eighth of a small heap
 * @param readTime how long a client may be waited for while it takes any answer
 * @param readRate bytes of an answer for which it may be waited a second longer
 */
@ConfigurationProperties("lianhe.limits")
public record RequestLimitsProperties(@DefaultValue("1MB") DataSize body, @DefaultValue("10s") Duration bodyTime,
		@DefaultValue("100") int parameters, @DefaultValue("100") int rate, @DefaultValue("1000") int burst,
		@DefaultValue("100000") int clients, @DefaultValue("20") int requestsAtOnce,
		@DefaultValue("24MB") DataSize bodies, @DefaultValue("20s") Duration readTime,
		@DefaultValue("4KB") DataSize readRate) {

	public RequestLimitsProperties {
		if (requestsAtOnce < 0 || readTime.toMillis() < 1 || readRate.toBytes() < 1 || bodies.compareTo(body) < 0
				|| body.toBytes() < 1 || body.toBytes() >= Integer.MAX_VALUE || bodyTime.toMillis() < 1
				|| parameters < 1 || rate < 0 || burst < 1 || clients < 1) {
			throw new IllegalArgumentException(
					"every limit of lianhe.limits is at least 1; rate and requests-at-once may be 0, which sets no limit; "
							+ "bodies is at least body");
		}
	}

	int bodyBytes() {
		return (int) this.body.toBytes();
	}

	MinimumDataRate pace() {
		return new MinimumDataRate(this.readTime, this.readRate.toBytes());
	}

}

package org.lianhe.graphql.cost;

import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/**
 * The time that operations of each client took lately. A client that has been quiet for a
 * while begins anew.
 */
final class ClientUsage {

	private static final int MAX_CLIENTS = 10_000;

	private static final int QUIET_SECONDS = 10;

	private final Cache<Object, Long> nanos = Caffeine.newBuilder()
		.maximumSize(MAX_CLIENTS)
		.expireAfterWrite(QUIET_SECONDS, TimeUnit.SECONDS)
		.build();

	/** Nanoseconds of a client; 0 if it is unknown. */
	long of(@Nullable Object client) {
		Long known = (client != null) ? this.nanos.getIfPresent(client) : null;
		return (known != null) ? known : 0;
	}

	/** Whether operations of more than one client took time lately. */
	boolean isShared() {
		this.nanos.cleanUp();
		return this.nanos.estimatedSize() > 1;
	}

	void add(@Nullable Object client, long more) {
		if (client != null) {
			this.nanos.asMap().merge(client, more, Long::sum);
		}
	}

}

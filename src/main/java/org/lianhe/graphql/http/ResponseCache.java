package org.lianhe.graphql.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;
import org.lianhe.graphql.cost.QueryBulkhead;

/**
 * Keeps whole answers without errors, up to a number of bytes, under their tags; and the
 * tags of requests as they came, so that one that comes again is not even read. What is
 * asked for twice at once is made once.
 */
final class ResponseCache {

	/** Longest request that is kept as it came. */
	private static final int LONGEST = 16_384;

	/** How many bytes of answers there are for one of requests. */
	private static final int SHARE = 4;

	/** Bytes that a request takes beside itself. */
	private static final int FRAME = 500;

	private final QueryBulkhead lanes;

	private final boolean isOn;

	private final Cache<String, CachedResponse> answers;

	private final Cache<String, Known> requests;

	private final ConcurrentMap<String, CompletableFuture<@Nullable CachedResponse>> making = new ConcurrentHashMap<>();

	/**
	 * Begins empty.
	 * @param bytes that are kept at most; 0 keeps nothing
	 * @param lanes in which those wait who share an answer
	 */
	ResponseCache(long bytes, QueryBulkhead lanes) {
		this.lanes = lanes;
		this.isOn = bytes > 0;
		this.answers = Caffeine.newBuilder()
			.maximumWeight(bytes)
			.recordStats()
			.weigher((String tag, CachedResponse reply) -> reply.weight())
			.build();
		this.requests = Caffeine.newBuilder()
			.maximumWeight(bytes / SHARE)
			.recordStats()
			.weigher((String request, Known known) -> request.length() + FRAME)
			.build();
	}

	/** Lets its hits and its size be measured. */
	void measure(MeterRegistry registry) {
		CaffeineCacheMetrics.monitor(registry, this.answers, "answers");
		CaffeineCacheMetrics.monitor(registry, this.requests, "requests");
	}

	boolean isOn() {
		return this.isOn;
	}

	/** What is known of a request as it came; null if that was for another dataset. */
	@Nullable Known known(String request, String content) {
		Known known = this.requests.getIfPresent(request);
		return (known != null && known.content().equals(content)) ? known : null;
	}

	void know(String request, Known known) {
		if (this.isOn && request.length() <= LONGEST) {
			this.requests.put(request, known);
		}
	}

	/** The answer in this coding, if it is kept. */
	@Nullable CachedResponse kept(EntityTag tag, boolean isZipped) {
		return this.answers.getIfPresent(tag.in(isZipped));
	}

	/** The answer with this tag, or one to the same query that was made meanwhile. */
	CachedResponse get(EntityTag tag, Supplier<CachedResponse> maker) {
		if (!this.isOn) {
			return maker.get();
		}
		CachedResponse kept = kept(tag, false);
		if (kept != null) {
			return kept;
		}
		CompletableFuture<@Nullable CachedResponse> mine = new CompletableFuture<>();
		CompletableFuture<@Nullable CachedResponse> others = this.making.putIfAbsent(tag.plain(), mine);
		if (others == null) {
			return made(tag, maker, mine);
		}
		CachedResponse made = this.lanes.shared(others);
		return (made != null) ? made : maker.get();
	}

	private CachedResponse made(EntityTag tag, Supplier<CachedResponse> maker,
			CompletableFuture<@Nullable CachedResponse> mine) {
		CachedResponse shared = null;
		try {
			CachedResponse made = maker.get();
			if (made.tag() != null) {
				shared = made.with(QueryOutcome.Outcome.KEPT);
				this.answers.put(made.tag().plain(), shared);
			}
			return made;
		}
		finally {
			this.making.remove(tag.plain());
			mine.complete(shared);
		}
	}

	/** The packed form of an answer, which is kept if the answer is. */
	CachedResponse zipped(CachedResponse reply) {
		if (!this.isOn || reply.tag() == null) {
			return reply.zipped();
		}
		CachedResponse kept = kept(reply.tag(), true);
		if (kept == null) {
			kept = reply.zipped();
			this.answers.put(reply.tag().zipped(), kept.with(QueryOutcome.Outcome.KEPT));
		}
		return kept;
	}

	/** Drops at once what is too much, rather than soon. */
	void settle() {
		this.answers.cleanUp();
		this.requests.cleanUp();
	}

	/**
	 * What is known of a request as it came.
	 *
	 * @param content names what the store held for which it is known
	 * @param tag of its answer
	 * @param unchanged what is said of it where the client has the answer
	 */
	record Known(String content, EntityTag tag, QueryOutcome unchanged) {
	}

}

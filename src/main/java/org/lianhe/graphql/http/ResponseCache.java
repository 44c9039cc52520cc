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
import org.lianhe.graphql.execution.QueryOutcome;

/**
 * Caches responses without errors by entity tag, up to a number of bytes, and the tags of
 * unparsed requests, so that a repeated request is not parsed. Equal requests at the same
 * time are executed once.
 */
final class ResponseCache {

	/** Longest request whose tag is cached. */
	private static final int MAX_REQUEST_LENGTH = 16_384;

	/** The part of the memory that requests take: one of so many. */
	private static final int REQUEST_SHARE = 4;

	/** Bytes of a request beside its own. */
	private static final int REQUEST_OVERHEAD = 500;

	private final QueryBulkhead bulkhead;

	private final boolean isOn;

	private final Cache<String, CachedResponse> responses;

	private final Cache<String, CachedResponse> requests;

	private final ConcurrentMap<String, CompletableFuture<@Nullable CachedResponse>> inProgress = new ConcurrentHashMap<>();

	/**
	 * Creates an empty cache.
	 * @param maxBytes of all responses; 0 turns the cache off
	 * @param bulkhead in which equal requests wait for one response
	 */
	ResponseCache(long maxBytes, QueryBulkhead bulkhead) {
		this.bulkhead = bulkhead;
		this.isOn = maxBytes > 0;
		this.responses = Caffeine.newBuilder()
			.maximumWeight(maxBytes)
			.recordStats()
			.weigher((String tag, CachedResponse response) -> response.bytes())
			.build();
		this.requests = Caffeine.newBuilder()
			.maximumWeight(maxBytes / REQUEST_SHARE)
			.recordStats()
			.weigher((String request, CachedResponse response) -> request.length() + REQUEST_OVERHEAD)
			.build();
	}

	/** Registers the metrics of the cache. */
	void bindTo(MeterRegistry registry) {
		CaffeineCacheMetrics.monitor(registry, this.responses, "answers");
		CaffeineCacheMetrics.monitor(registry, this.requests, "requests");
	}

	boolean isOn() {
		return this.isOn;
	}

	/**
	 * The response, without its body, to an unparsed request; null if none is known for
	 * this content of the store.
	 */
	@Nullable CachedResponse ofRequest(String request, String content) {
		CachedResponse known = this.requests.getIfPresent(request);
		return (known != null && content.equals(known.content())) ? known : null;
	}

	/** Remembers the response to an unparsed request. */
	void putRequest(String request, CachedResponse response) {
		if (this.isOn && request.length() <= MAX_REQUEST_LENGTH) {
			this.requests.put(request, response.toNotModified());
		}
	}

	/** The response with this tag, or null. */
	@Nullable CachedResponse getIfPresent(String tag) {
		return this.responses.getIfPresent(tag);
	}

	/** The response with this tag, which may be in progress for another request. */
	CachedResponse get(String tag, Supplier<CachedResponse> executor) {
		if (!this.isOn) {
			return executor.get();
		}
		CachedResponse cached = getIfPresent(tag);
		if (cached != null) {
			return cached;
		}
		CompletableFuture<@Nullable CachedResponse> mine = new CompletableFuture<>();
		CompletableFuture<@Nullable CachedResponse> other = this.inProgress.putIfAbsent(tag, mine);
		if (other == null) {
			return execute(tag, executor, mine);
		}
		CachedResponse shared = this.bulkhead.shared(other);
		return (shared != null) ? shared : executor.get();
	}

	private CachedResponse execute(String tag, Supplier<CachedResponse> executor,
			CompletableFuture<@Nullable CachedResponse> future) {
		CachedResponse shared = null;
		try {
			CachedResponse response = executor.get();
			if (response.tag() != null) {
				shared = response.withSource(QueryOutcome.Source.KEPT);
				this.responses.put(response.tag(), shared);
			}
			return response;
		}
		finally {
			this.inProgress.remove(tag);
			future.complete(shared);
		}
	}

	/** The compressed body, which is cached if the response may be. */
	byte[] gzip(CachedResponse response) {
		if (!this.isOn || response.tag() == null) {
			return ResponseWriter.gzip(response.body());
		}
		String tag = ResponseWriter.gzipTag(response.tag());
		CachedResponse cached = getIfPresent(tag);
		if (cached == null) {
			cached = response.withBody(ResponseWriter.gzip(response.body()));
			this.responses.put(tag, cached);
		}
		return cached.body();
	}

	/** Evicts at once what exceeds the maximum. */
	void cleanUp() {
		this.responses.cleanUp();
		this.requests.cleanUp();
	}

}

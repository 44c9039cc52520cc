package org.lianhe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.jooq.DSLContext;
import org.lianhe.core.budget.LimitsProperties;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.ReadSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Keeps an index of the store's content now, and one of the content before. One thread
 * builds them. A few requests that need an index which does not exist yet wait for it,
 * for no longer than a statement may take. Others get an error and can retry.
 */
public final class IndexManager implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(IndexManager.class);

	private static final int MAX_INDEXES = 2;

	private static final int MAX_WAITING = 4;

	private static final int RETRY_SECONDS = 5;

	private static final List<String> WARM_UP_QUERIES = List.of("中国大学", "zhongguo", "university of");

	private final ReadOnlyConnections readers;

	private final ReleaseReader releases;

	private final DSLContext dialect;

	private final int timeoutSeconds;

	private final ThreadPoolTaskExecutor builder = new ThreadPoolTaskExecutor();

	private final Semaphore waiting = new Semaphore(MAX_WAITING);

	private final Deque<NameIndex> indexes = new ArrayDeque<>();

	private volatile boolean isClosed;

	IndexManager(ReadOnlyConnections readers, ReleaseReader releases, DSLContext dialect, LimitsProperties limits) {
		this.readers = readers;
		this.releases = releases;
		this.dialect = dialect;
		this.timeoutSeconds = limits.querySeconds();
		this.builder.setThreadNamePrefix("index-");
		this.builder.setDaemon(true);
		this.builder.setThreadPriority(Thread.MIN_PRIORITY);
		this.builder.setWaitForTasksToCompleteOnShutdown(true);
		this.builder.setAwaitTerminationSeconds(this.timeoutSeconds);
		this.builder.initialize();
	}

	/** Starts to build the index of the store's content now, if there is none. */
	public CompletableFuture<Void> prepare() {
		return this.builder.submitCompletable(this::build);
	}

	/** Searches the index of the store's content now. */
	public <T> T searchLatest(Function<Searcher, T> search) {
		try (ReadSession session = this.readers.open()) {
			return search(this.releases.current(session).digest(), session, search);
		}
	}

	/**
	 * Searches the index of a content.
	 * @param digest of the content
	 * @param session whose deadline holds
	 * @throws ApiException if there is no index yet, after a while
	 */
	public <T> T search(String digest, ReadSession session, Function<Searcher, T> search) {
		NameIndex index = acquire(digest).or(() -> awaitAndAcquire(digest)).orElseThrow(IndexManager::notReady);
		try {
			return search.apply(new Searcher(index, session::checkDeadline));
		}
		finally {
			index.release();
		}
	}

	/** Only a few wait: each holds a connection, and building an index needs one too. */
	private Optional<NameIndex> awaitAndAcquire(String digest) {
		if (!this.waiting.tryAcquire()) {
			return Optional.empty();
		}
		try {
			prepare().completeOnTimeout(null, this.timeoutSeconds, TimeUnit.SECONDS).join();
			return acquire(digest);
		}
		finally {
			this.waiting.release();
		}
	}

	private static ApiException notReady() {
		return new ApiException(ErrorCode.TIMEOUT,
				"The index is being built for a new version of the dataset. Try again in a few seconds.")
			.with("retryAfter", RETRY_SECONDS);
	}

	private Optional<NameIndex> acquire(String digest) {
		synchronized (this.indexes) {
			return this.indexes.stream()
				.filter((index) -> index.digest().equals(digest) && index.acquire())
				.findFirst();
		}
	}

	private void build() {
		if (this.isClosed) {
			return;
		}
		try (ReadSession session = this.readers.openForExport()) {
			String digest = this.releases.current(session).digest();
			Optional<NameIndex> known = acquire(digest);
			if (known.isPresent()) {
				known.get().release();
				return;
			}
			long start = System.nanoTime();
			IndexContentReader content = new IndexContentReader(this.dialect, session);
			NameIndex index = NameIndex.build(digest, (entities) -> content.read(entities, () -> !this.isClosed));
			if (this.isClosed) {
				index.release();
				return;
			}
			keep(warm(index));
			LOG.info("Indexed names and texts in {} ms", (System.nanoTime() - start) / 1_000_000);
		}
		catch (IOException ex) {
			LOG.warn("The index could not be built: {}", ex.toString());
			throw new UncheckedIOException(ex);
		}
		catch (RuntimeException ex) {
			if (!this.isClosed) {
				LOG.warn("The index could not be built; the next search tries again", ex);
			}
			throw ex;
		}
	}

	/** Runs a few queries, so that the first request need not wait for class loading. */
	private static NameIndex warm(NameIndex index) {
		Searcher searcher = new Searcher(index, () -> {
		});
		WARM_UP_QUERIES.forEach((query) -> searcher.find(new IndexQuery(query, Set.of(), Set.of(), true, 1)));
		return index;
	}

	private void keep(NameIndex index) {
		synchronized (this.indexes) {
			this.indexes.addFirst(index);
			while (this.indexes.size() > MAX_INDEXES) {
				this.indexes.removeLast().release();
			}
		}
	}

	@Override
	public void close() {
		this.isClosed = true;
		this.builder.shutdown();
		synchronized (this.indexes) {
			this.indexes.forEach(NameIndex::release);
			this.indexes.clear();
		}
	}

}

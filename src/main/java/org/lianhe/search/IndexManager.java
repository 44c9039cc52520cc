package org.lianhe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.ReadSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

	private final ExecutorService builder = Executors.newSingleThreadExecutor(IndexManager::newThread);

	private final Semaphore waiting = new Semaphore(MAX_WAITING);

	private final Deque<BuiltIndex> indexes = new ArrayDeque<>();

	private volatile boolean isClosed;

	IndexManager(ReadOnlyConnections readers, ReleaseReader releases, DSLContext dialect, int timeoutSeconds) {
		this.readers = readers;
		this.releases = releases;
		this.dialect = dialect;
		this.timeoutSeconds = timeoutSeconds;
	}

	private static Thread newThread(Runnable work) {
		Thread thread = new Thread(work, "index");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		return thread;
	}

	/** Starts to build the index of the store's content now, if there is none. */
	public CompletableFuture<Void> prepare() {
		return CompletableFuture.runAsync(this::build, this.builder);
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
		NameIndex index = acquire(digest);
		if (index == null) {
			await();
			index = acquire(digest);
		}
		if (index == null) {
			throw notReady();
		}
		try {
			return search.apply(new Searcher(index, session::checkDeadline));
		}
		finally {
			index.release();
		}
	}

	/** Only a few wait: each holds a connection, and building an index needs one too. */
	private void await() {
		if (!this.waiting.tryAcquire()) {
			throw notReady();
		}
		try {
			prepare().get(this.timeoutSeconds, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			throw notReady();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw notReady();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("no index", ex.getCause());
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

	private @Nullable NameIndex acquire(String digest) {
		synchronized (this.indexes) {
			return this.indexes.stream()
				.filter((one) -> one.digest().equals(digest) && one.index().acquire())
				.map(BuiltIndex::index)
				.findFirst()
				.orElse(null);
		}
	}

	private void build() {
		if (this.isClosed) {
			return;
		}
		try (ReadSession session = this.readers.openForExport()) {
			String digest = this.releases.current(session).digest();
			NameIndex known = acquire(digest);
			if (known != null) {
				known.release();
				return;
			}
			long start = System.nanoTime();
			try (IndexBuilder index = new IndexBuilder()) {
				new IndexContentReader(this.dialect, session).read(index::add, () -> !this.isClosed);
				if (!this.isClosed) {
					keep(new BuiltIndex(digest, warm(index.finish())));
					LOG.info("Indexed names and texts in {} ms", (System.nanoTime() - start) / 1_000_000);
				}
			}
		}
		catch (IOException ex) {
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
		WARM_UP_QUERIES.forEach((query) -> searcher.find(new IndexQuery(query, Set.of(), Set.of(), true, MAX_INDEXES)));
		return index;
	}

	private void keep(BuiltIndex index) {
		synchronized (this.indexes) {
			this.indexes.addFirst(index);
			while (this.indexes.size() > MAX_INDEXES) {
				this.indexes.removeLast().index().release();
			}
		}
	}

	@Override
	public void close() {
		this.isClosed = true;
		this.builder.shutdown();
		try {
			if (!this.builder.awaitTermination(this.timeoutSeconds, TimeUnit.SECONDS)) {
				LOG.warn("The index was still being built when the server stopped");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		synchronized (this.indexes) {
			this.indexes.forEach((one) -> one.index().release());
			this.indexes.clear();
		}
	}

	private record BuiltIndex(String digest, NameIndex index) {
	}

}

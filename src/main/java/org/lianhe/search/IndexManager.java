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
 * The indexes of the contents that are being read: that of the store's content now, and
 * that of the one before. One thread makes them; a few who need one that is not there
 * wait for it, for no longer than a statement may take, and others are told to ask again.
 */
public final class IndexManager implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(IndexManager.class);

	private static final int KEPT = 2;

	private static final int WAITING = 4;

	private static final int SECONDS_TO_WAIT = 5;

	private static final List<String> FIRST = List.of("中国大学", "zhongguo", "university of");

	private final ReadOnlyConnections readers;

	private final ReleaseReader releases;

	private final DSLContext dialect;

	private final int seconds;

	private final ExecutorService thread = Executors.newSingleThreadExecutor(IndexManager::thread);

	private final Semaphore waiting = new Semaphore(WAITING);

	private final Deque<Made> made = new ArrayDeque<>();

	private volatile boolean isClosed;

	IndexManager(ReadOnlyConnections readers, ReleaseReader releases, DSLContext dialect, int seconds) {
		this.readers = readers;
		this.releases = releases;
		this.dialect = dialect;
		this.seconds = seconds;
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "index");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		return thread;
	}

	/** Begins to make the index of the store's content now, if there is none. */
	public CompletableFuture<Void> prepare() {
		return CompletableFuture.runAsync(this::make, this.thread);
	}

	/**
	 * Asks the index of a content.
	 * @param digest of the content
	 * @throws ApiException if there is none yet, after a while
	 */
	public <T> T ask(String digest, Function<Searcher, T> question) {
		NameIndex index = held(digest);
		if (index == null) {
			await();
			index = held(digest);
		}
		if (index == null) {
			throw late();
		}
		try {
			return question.apply(new Searcher(index));
		}
		finally {
			index.release();
		}
	}

	/** Only a few wait, as each holds a connection and the index is read through one. */
	private void await() {
		if (!this.waiting.tryAcquire()) {
			throw late();
		}
		try {
			prepare().get(this.seconds, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			throw late();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw late();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("no index", ex.getCause());
		}
		finally {
			this.waiting.release();
		}
	}

	private static ApiException late() {
		return new ApiException(ErrorCode.TIMEOUT,
				"The index is being made for a new version of the dataset. Ask again shortly.")
			.with("retryAfter", SECONDS_TO_WAIT);
	}

	private @Nullable NameIndex held(String digest) {
		synchronized (this.made) {
			return this.made.stream()
				.filter((one) -> one.digest().equals(digest) && one.index().hold())
				.map(Made::index)
				.findFirst()
				.orElse(null);
		}
	}

	private void make() {
		if (this.isClosed) {
			return;
		}
		try (ReadSession session = this.readers.openForExport()) {
			String digest = this.releases.current(session).digest();
			NameIndex known = held(digest);
			if (known != null) {
				known.release();
				return;
			}
			long begun = System.nanoTime();
			try (IndexBuilder writing = new IndexBuilder()) {
				new IndexContentReader(this.dialect, session).read(writing::add, () -> !this.isClosed);
				if (!this.isClosed) {
					keep(new Made(digest, warm(writing.finish())));
					LOG.info("Indexed names and texts in {} ms", (System.nanoTime() - begun) / 1_000_000);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (RuntimeException ex) {
			if (!this.isClosed) {
				LOG.warn("The index could not be made; the next who searches tries again", ex);
			}
			throw ex;
		}
	}

	/** Asks a little, so that who asks first need not wait for classes to be loaded. */
	private static NameIndex warm(NameIndex index) {
		FIRST.forEach((query) -> index.find(new IndexQuery(query, Set.of(), Set.of(), true, KEPT)));
		return index;
	}

	private void keep(Made index) {
		synchronized (this.made) {
			this.made.addFirst(index);
			while (this.made.size() > KEPT) {
				this.made.removeLast().index().release();
			}
		}
	}

	@Override
	public void close() {
		this.isClosed = true;
		this.thread.shutdown();
		try {
			if (!this.thread.awaitTermination(this.seconds, TimeUnit.SECONDS)) {
				LOG.warn("The index was still being made");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		synchronized (this.made) {
			this.made.forEach((one) -> one.index().release());
			this.made.clear();
		}
	}

	private record Made(String digest, NameIndex index) {
	}

}

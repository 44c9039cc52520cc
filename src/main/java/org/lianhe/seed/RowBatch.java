package org.lianhe.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.lianhe.query.jdbc.BulkInserts;

/**
 * Collects rows and inserts many of them at once in another thread, while the next are
 * collected.
 */
final class RowBatch implements AutoCloseable {

	private static final int SIZE = 5000;

	private final ExecutorService writing = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "writing");
		thread.setDaemon(true);
		return thread;
	});

	private final BulkInserts inserts;

	private final List<Table<?>> order;

	private List<TableRecord<?>> rows = new ArrayList<>();

	private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

	private RowBatch(BulkInserts inserts, List<Table<?>> order) {
		this.inserts = inserts;
		this.order = order;
	}

	/**
	 * Runs some work that adds rows, and waits until all are written, within the current
	 * transaction.
	 * @param order tables that refer to others before those that are referred to; tables
	 * that are not among them come last
	 */
	static void write(DSLContext store, List<Table<?>> order, Consumer<RowBatch> work) {
		BulkInserts.withConnection(store, (inserts) -> {
			try (RowBatch batch = new RowBatch(inserts, order)) {
				work.accept(batch);
				batch.submit();
				batch.await();
			}
		});
	}

	void add(TableRecord<?> row) {
		this.rows.add(row);
		if (this.rows.size() >= SIZE) {
			submit();
		}
	}

	private void submit() {
		await();
		List<TableRecord<?>> gathered = this.rows;
		this.rows = new ArrayList<>();
		this.last = CompletableFuture.runAsync(() -> write(gathered), this.writing);
	}

	private void await() {
		try {
			this.last.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	/** Writes rows before those that refer to them. */
	private void write(List<TableRecord<?>> gathered) {
		Map<Table<?>, List<TableRecord<?>>> byTable = gathered.stream()
			.collect(Collectors.groupingBy((row) -> row.getTable()));
		byTable.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((rows) -> -this.order.indexOf(rows.getKey())))
			.forEach((rows) -> this.inserts.insert(rows.getKey(), rows.getValue()));
	}

	/** Waits for the write in progress, even if it fails. */
	@Override
	public void close() {
		this.last.handle((done, failure) -> done).join();
		this.writing.shutdown();
	}

}

package org.lianhe.export.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.lianhe.graphql.cost.QueryCost;
import org.lianhe.graphql.execution.StreamingExecution;
import org.lianhe.model.dataset.Release;
import org.lianhe.query.plan.ResultObject;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of a query, read page by page from one state of the store. They can be read
 * once, by one thread.
 */
public final class TableRows implements AutoCloseable {

	private final StreamingExecution reading;

	private final TableLayout layout;

	private final PageWalker pages;

	private final JsonMapper json;

	private @Nullable ResultObject first;

	private final AtomicLong count = new AtomicLong();

	/** Lays them out, and reads none. */
	TableRows(StreamingExecution reading, NestedListMode nested, TableProperties limits, JsonMapper json) {
		this.reading = reading;
		this.layout = TableLayout.of(reading.schema(), reading.fields(), nested, limits.nested());
		this.pages = new PageWalker(reading, this.layout, Instant.now().plus(limits.time()));
		this.json = json;
	}

	/** Reads the first page. */
	void begin() {
		this.first = this.pages.next();
	}

	/** The release that the rows are from. */
	public Release release() {
		return this.reading.release();
	}

	/** What the query costs. */
	QueryCost cost() {
		return this.reading.cost();
	}

	public List<TableColumn> columns() {
		return this.layout.columns();
	}

	/** The name of the table: the response key that gives the rows. */
	String name() {
		return this.layout.name();
	}

	/** Whether the first page is all there is. */
	boolean isShort() {
		return this.pages.isDone();
	}

	/** How many rows the first page has. */
	long firstRows() {
		return this.layout.root().rows(this.first);
	}

	/** How many rows were read so far. */
	public long count() {
		return this.count.get();
	}

	/**
	 * Writes all rows.
	 * @throws org.lianhe.core.error.ApiException if the store does not give the rest, or
	 * not in time
	 */
	public void write(TableFormat form, OutputStream out) throws IOException {
		try (RowWriter writer = form.open(new RowBuffer(out, columns(), release(), this.json))) {
			read(writer::row, writer::flush);
			writer.end();
		}
	}

	/** Reads all rows. */
	public void forEach(RowReader each) throws IOException {
		read(each, () -> {
		});
	}

	private void read(RowReader each, Flush flush) throws IOException {
		@Nullable Object[] cells = new Object[columns().size()];
		for (ResultObject page = this.first; page != null; page = this.pages.next()) {
			this.layout.root().fill(page, cells, () -> row(each, cells));
			if (!this.pages.isDone()) {
				flush.flush();
			}
		}
	}

	private void row(RowReader each, @Nullable Object[] cells) {
		try {
			each.row(cells);
			this.count.incrementAndGet();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.reading.close();
	}

	/** Takes rows. */
	@FunctionalInterface
	public interface RowReader {

		/**
		 * Takes a row, whose cells are only lent.
		 * @param cells as GraphQL has the values, in the order of the columns
		 */
		void row(@Nullable Object[] cells) throws IOException;

	}

	@FunctionalInterface
	private interface Flush {

		void flush() throws IOException;

	}

}

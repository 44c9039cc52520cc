package org.lianhe.export.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.budget.RequestBudget;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.export.tabular.RootListResolver.TableLayout;
import org.lianhe.graphql.cost.QueryCost;
import org.lianhe.graphql.execution.StreamingExecution;
import org.lianhe.model.dataset.Release;
import org.lianhe.query.plan.ResultObject;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of a query, read page by page from one state of the database. They can be read
 * once, by one thread.
 */
public final class TableRows implements AutoCloseable {

	private static final long MAX_ROWS_OF_A_PAGE = 1_000_000;

	private final StreamingExecution reading;

	private final TableLayout layout;

	private final PageWalker pages;

	private final JsonMapper json;

	/** Bytes that the request had reserved before it read rows. */
	private final long reserved = RequestBudget.current().reserved();

	private @Nullable ResultObject first;

	private final AtomicLong count = new AtomicLong();

	/** Plans the table without reading rows. */
	TableRows(StreamingExecution reading, NestedListMode nested, TableProperties limits, JsonMapper json) {
		this.reading = reading;
		this.layout = RootListResolver.resolve(reading.schema(), reading.fields(), nested, limits.nested());
		this.pages = new PageWalker(reading, this.layout, Instant.now().plus(limits.time()));
		this.json = json;
	}

	/** Reads the first page. */
	void begin() {
		this.first = nextPage();
	}

	/**
	 * Reads the next page. Lists beside each other multiply, so a page of a few objects
	 * can make any number of rows.
	 */
	private @Nullable ResultObject nextPage() {
		RequestBudget.current().releaseTo(this.reserved);
		ResultObject page = this.pages.next();
		long rows = this.layout.root().countRows(page);
		if (rows > MAX_ROWS_OF_A_PAGE) {
			throw new ApiException(ErrorCode.QUERY_TOO_COSTLY,
					String.format(Locale.ROOT, "The lists within the rows multiply to %,d rows for a few objects. "
							+ "Ask for one list at a time, or for `nested=json`, which keeps each list in a cell.",
							rows))
				.with("maximum", MAX_ROWS_OF_A_PAGE);
		}
		return page;
	}

	public Release release() {
		return this.reading.release();
	}

	QueryCost cost() {
		return this.reading.cost();
	}

	public List<TableColumn> columns() {
		return this.layout.columns();
	}

	/** Returns the response key of the rows. */
	String name() {
		return this.layout.name();
	}

	/** Whether the first page has all rows. */
	boolean isShort() {
		return this.pages.isDone();
	}

	/** Returns the number of rows of the first page. */
	long firstRows() {
		return this.layout.root().countRows(this.first);
	}

	/** Returns the number of rows read so far. */
	public long count() {
		return this.count.get();
	}

	/**
	 * Writes all rows.
	 * @throws org.lianhe.core.error.ApiException if the database fails or the time limit
	 * is reached
	 */
	public void write(TableFormat form, OutputStream out) throws IOException {
		try (RowWriter writer = form.open(out, columns(), release(), this.json)) {
			read(writer::writeRow, writer::flush);
			writer.finish();
		}
	}

	/** Reads all rows. */
	public void forEach(RowReader each) throws IOException {
		read(each, () -> {
		});
	}

	private void read(RowReader each, Flush flush) throws IOException {
		@Nullable Object[] cells = new Object[columns().size()];
		for (ResultObject page = this.first; page != null; page = nextPage()) {
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

	/** Receives rows. */
	@FunctionalInterface
	public interface RowReader {

		/**
		 * Receives a row. The array is reused for the next row.
		 * @param cells the values in the order of the columns
		 */
		void row(@Nullable Object[] cells) throws IOException;

	}

	@FunctionalInterface
	private interface Flush {

		void flush() throws IOException;

	}

}

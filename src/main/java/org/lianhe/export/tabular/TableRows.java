package org.lianhe.export.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

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

	private long firstRows;

	private final AtomicLong count = new AtomicLong();

	/** Plans the table without reading rows. */
	TableRows(StreamingExecution reading, NestedListMode nested, int maxNestedItems, Duration timeout,
			JsonMapper json) {
		this.reading = reading;
		this.layout = RootListResolver.resolve(reading.schema(), reading.fields(), nested, maxNestedItems);
		this.pages = new PageWalker(reading, this.layout, Instant.now().plus(timeout));
		this.json = json;
	}

	/**
	 * Reads the first page.
	 * @throws ApiException if lists beside each other multiply to too many rows
	 */
	void begin() {
		this.first = this.pages.next();
		AtomicLong rows = new AtomicLong();
		this.layout.root().fill(this.first, new Object[columns().size()], () -> checkRows(rows.incrementAndGet()));
		this.firstRows = rows.get();
	}

	private static void checkRows(long rowsOfPage) {
		if (rowsOfPage > MAX_ROWS_OF_A_PAGE) {
			throw new ApiException(ErrorCode.QUERY_TOO_COSTLY, String.format(Locale.ROOT,
					"The lists within the rows multiply to more than %,d rows for a few objects. "
							+ "Ask for one list at a time, or for `nested=json`, which keeps each list in a cell.",
					MAX_ROWS_OF_A_PAGE))
				.with("maximum", MAX_ROWS_OF_A_PAGE);
		}
	}

	private @Nullable ResultObject nextPage() {
		RequestBudget.current().releaseTo(this.reserved);
		return this.pages.next();
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
		return this.firstRows;
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
			forEach(writer);
			writer.finish();
		}
	}

	/** Reads all rows, and flushes the writer after each page but the last. */
	public void forEach(RowWriter writer) throws IOException {
		@Nullable Object[] cells = new Object[columns().size()];
		for (ResultObject page = this.first; page != null; page = nextPage()) {
			long before = this.count.get();
			this.layout.root().fill(page, cells, () -> {
				checkRows(this.count.get() - before);
				write(writer, cells);
			});
			if (!this.pages.isDone()) {
				writer.flush();
			}
		}
	}

	private void write(RowWriter writer, @Nullable Object[] cells) {
		try {
			writer.writeRow(cells);
			this.count.incrementAndGet();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Reads all rows as maps from the names of the columns to the values that are not
	 * null.
	 */
	public void forEachMap(Consumer<Map<String, Object>> each) throws IOException {
		List<String> names = columns().stream().map(TableColumn::name).toList();
		forEach((cells) -> {
			Map<String, Object> row = new LinkedHashMap<>();
			for (int i = 0; i < cells.length; i++) {
				Object value = cells[i];
				if (value != null) {
					row.put(names.get(i), value);
				}
			}
			each.accept(row);
		});
	}

	@Override
	public void close() {
		this.reading.close();
	}

}

package org.lianhe.export.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
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

	private final StreamingExecution reading;

	private final TableLayout layout;

	private final PageWalker pages;

	private final JsonMapper json;

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
		this.first = this.pages.next();
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
		AtomicLong rows = new AtomicLong();
		this.layout.root().fill(this.first, new Object[columns().size()], rows::incrementAndGet);
		return rows.get();
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
		for (ResultObject page = this.first; page != null; page = this.pages.next()) {
			this.layout.root().fill(page, cells, () -> write(writer, cells));
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

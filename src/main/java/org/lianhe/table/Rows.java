package org.lianhe.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.lianhe.cost.Bill;
import org.lianhe.dataset.Release;
import org.lianhe.graphql.Reading;
import org.lianhe.query.Item;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of a query, read page by page from one state of the store. They can be read
 * once, by one thread.
 */
public final class Rows implements AutoCloseable {

	private final Reading reading;

	private final Layout layout;

	private final Pages pages;

	private final JsonMapper json;

	private @Nullable Item first;

	private final AtomicLong count = new AtomicLong();

	/** Lays them out, and reads none. */
	Rows(Reading reading, Nested nested, TableLimits limits, JsonMapper json) {
		this.reading = reading;
		this.layout = Layout.of(reading.schema(), reading.fields(), nested, limits.nested());
		this.pages = new Pages(reading, this.layout, Instant.now().plus(limits.time()));
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
	Bill cost() {
		return this.reading.cost();
	}

	public List<Column> columns() {
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
	 * @throws org.lianhe.error.Refusal if the store does not give the rest, or not in
	 * time
	 */
	public void write(Form form, OutputStream out) throws IOException {
		try (RowWriter writer = form.open(new Sheet(out, columns(), release(), this.json))) {
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
		for (Item page = this.first; page != null; page = this.pages.next()) {
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

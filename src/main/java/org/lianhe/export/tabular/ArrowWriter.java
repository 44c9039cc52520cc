package org.lianhe.export.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowStreamWriter;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;
import org.lianhe.model.dataset.Release;

/** Writes an Arrow stream. The metadata of its schema has the release of the dataset. */
final class ArrowWriter implements RowWriter {

	private static final int BATCH_ROWS = 1000;

	private static final long MAX_BYTES = 64L << 20;

	private final BufferAllocator allocator = new RootAllocator(MAX_BYTES);

	private final List<TypedColumn> columns;

	private final VectorSchemaRoot batch;

	private final ArrowStreamWriter out;

	private int rows;

	ArrowWriter(OutputStream out, List<TypedColumn> columns, Release release) throws IOException {
		this.columns = columns;
		Map<String, String> metadata = Map.of("lianhe.dataset.version", release.version(), "lianhe.dataset.digest",
				release.digest());
		Schema schema = new Schema(this.columns.stream().map(TypedColumn::arrowField).toList(), metadata);
		this.batch = VectorSchemaRoot.create(schema, this.allocator);
		this.out = new ArrowStreamWriter(this.batch, null, out);
		this.out.start();
	}

	@Override
	public void writeRow(@Nullable Object[] cells) throws IOException {
		for (int i = 0; i < this.columns.size(); i++) {
			TypedColumn column = this.columns.get(i);
			Object value = column.value(cells);
			if (value != null) {
				set(this.batch.getVector(i), column.type(), value);
			}
		}
		this.rows++;
		if (this.rows == BATCH_ROWS) {
			writeBatch();
		}
	}

	private void set(FieldVector vector, TypedColumn.Kind type, Object value) {
		switch (type) {
			case TEXT -> ((VarCharVector) vector).setSafe(this.rows, value.toString().getBytes(StandardCharsets.UTF_8));
			case INTEGER -> ((BigIntVector) vector).setSafe(this.rows, ((Number) value).longValue());
			case NUMBER -> ((Float8Vector) vector).setSafe(this.rows, ((Number) value).doubleValue());
			case DAY -> ((DateDayVector) vector).setSafe(this.rows, ((Number) value).intValue());
			case BOOLEAN -> ((BitVector) vector).setSafe(this.rows, ((Boolean) value) ? 1 : 0);
		}
	}

	private void writeBatch() throws IOException {
		this.batch.setRowCount(this.rows);
		this.out.writeBatch();
		this.batch.clear();
		this.rows = 0;
	}

	@Override
	public void finish() throws IOException {
		if (this.rows > 0) {
			writeBatch();
		}
		this.out.end();
	}

	@Override
	public void close() {
		this.batch.close();
		this.allocator.close();
	}

}

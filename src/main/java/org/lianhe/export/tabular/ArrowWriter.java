package org.lianhe.export.tabular;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.apache.arrow.vector.types.DateUnit;
import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;

/** Writes an Arrow stream; its schema tells the release that the rows are from. */
final class ArrowWriter implements RowWriter {

	private static final int BATCH = 1000;

	private static final long MOST_BYTES = 64L << 20;

	private final BufferAllocator memory = new RootAllocator(MOST_BYTES);

	private final List<TypedColumn> columns;

	private final VectorSchemaRoot batch;

	private final ArrowStreamWriter out;

	private int rows;

	ArrowWriter(RowBuffer sheet) throws IOException {
		this.columns = TypedColumn.of(sheet);
		Map<String, String> release = Map.of("lianhe.dataset.version", sheet.release().version(),
				"lianhe.dataset.digest", sheet.release().digest());
		Schema schema = new Schema(this.columns.stream().map(ArrowWriter::field).toList(), release);
		this.batch = VectorSchemaRoot.create(schema, this.memory);
		this.out = new ArrowStreamWriter(this.batch, null, sheet.out());
		this.out.start();
	}

	private static Field field(TypedColumn column) {
		ArrowType type = switch (column.type()) {
			case INTEGER -> new ArrowType.Int(Long.SIZE, true);
			case NUMBER -> new ArrowType.FloatingPoint(FloatingPointPrecision.DOUBLE);
			case BOOLEAN -> new ArrowType.Bool();
			case DAY -> new ArrowType.Date(DateUnit.DAY);
			case TEXT -> new ArrowType.Utf8();
		};
		return new Field(column.name(), FieldType.nullable(type), new ArrayList<>());
	}

	@Override
	public void row(@Nullable Object[] cells) throws IOException {
		for (int i = 0; i < this.columns.size(); i++) {
			Object value = this.columns.get(i).value(cells);
			if (value != null) {
				set(this.batch.getVector(i), value);
			}
		}
		this.rows++;
		if (this.rows == BATCH) {
			write();
		}
	}

	private void set(FieldVector vector, Object value) {
		if (vector instanceof VarCharVector texts) {
			texts.setSafe(this.rows, value.toString().getBytes(StandardCharsets.UTF_8));
		}
		else if (vector instanceof BigIntVector numbers) {
			numbers.setSafe(this.rows, ((Number) value).longValue());
		}
		else if (vector instanceof Float8Vector numbers) {
			numbers.setSafe(this.rows, ((Number) value).doubleValue());
		}
		else if (vector instanceof DateDayVector days) {
			days.setSafe(this.rows, ((Number) value).intValue());
		}
		else if (vector instanceof BitVector truths) {
			truths.setSafe(this.rows, ((Boolean) value) ? 1 : 0);
		}
	}

	private void write() throws IOException {
		this.batch.setRowCount(this.rows);
		this.out.writeBatch();
		this.batch.clear();
		this.rows = 0;
	}

	/** Does nothing: batches are sent as they fill, since readers prefer large ones. */
	@Override
	public void flush() {
	}

	@Override
	public void end() throws IOException {
		if (this.rows > 0) {
			write();
		}
		this.out.end();
	}

	/** Frees what it held; does not end the stream. */
	@Override
	public void close() {
		this.batch.close();
		this.memory.close();
	}

}

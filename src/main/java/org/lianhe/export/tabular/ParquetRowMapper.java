package org.lianhe.export.tabular;

import java.util.List;
import java.util.Map;

import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.lianhe.model.dataset.Release;

/**
 * Maps the rows of a table to Parquet records with one optional field for each column.
 */
final class ParquetRowMapper extends WriteSupport<@Nullable Object[]> {

	private final List<TypedColumn> columns;

	private final Release release;

	private @Nullable RecordConsumer consumer;

	private long rows;

	ParquetRowMapper(List<TypedColumn> columns, Release release) {
		this.columns = columns;
		this.release = release;
	}

	@Override
	@SuppressWarnings("deprecation")
	public WriteContext init(Configuration configuration) {
		return context();
	}

	@Override
	public WriteContext init(ParquetConfiguration configuration) {
		return context();
	}

	private WriteContext context() {
		Type[] fields = this.columns.stream().map(ParquetRowMapper::field).toArray(Type[]::new);
		return new WriteContext(new MessageType("lianhe", fields), Map.of("lianhe.dataset.version",
				this.release.version(), "lianhe.dataset.digest", this.release.digest()));
	}

	private static Type field(TypedColumn column) {
		return switch (column.type()) {
			case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
			case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
			case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
			case DAY ->
				Types.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType()).named(column.name());
			case TEXT ->
				Types.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType()).named(column.name());
		};
	}

	@Override
	public void prepareForWrite(RecordConsumer recordConsumer) {
		this.consumer = recordConsumer;
	}

	@Override
	public void write(@Nullable Object[] cells) {
		RecordConsumer to = this.consumer;
		if (to == null) {
			throw new IllegalStateException("not prepared for writing");
		}
		to.startMessage();
		for (int i = 0; i < this.columns.size(); i++) {
			TypedColumn column = this.columns.get(i);
			Object value = column.value(cells);
			if (value != null) {
				to.startField(column.name(), i);
				write(to, column.type(), value);
				to.endField(column.name(), i);
			}
		}
		to.endMessage();
		this.rows++;
	}

	private static void write(RecordConsumer to, TypedColumn.Kind type, Object value) {
		switch (type) {
			case INTEGER -> to.addLong(((Number) value).longValue());
			case NUMBER -> to.addDouble(((Number) value).doubleValue());
			case BOOLEAN -> to.addBoolean((Boolean) value);
			case DAY -> to.addInteger(((Number) value).intValue());
			case TEXT -> to.addBinary(Binary.fromString(value.toString()));
		}
	}

	@Override
	public FinalizedWriteContext finalizeWrite() {
		return new FinalizedWriteContext(Map.of("lianhe.rows", String.valueOf(this.rows)));
	}

}

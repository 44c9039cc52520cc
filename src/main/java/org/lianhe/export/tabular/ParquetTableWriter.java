package org.lianhe.export.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import io.airlift.compress.Compressor;
import io.airlift.compress.snappy.SnappyCompressor;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.DelegatingPositionOutputStream;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import org.lianhe.model.dataset.Release;

/**
 * Writes a Parquet file. Its footer has the release of the dataset and the number of
 * rows. A row group is held in memory until it is full.
 */
final class ParquetTableWriter implements RowWriter {

	private static final long ROW_GROUP_BYTES = 8L << 20;

	/**
	 * Rows that repeat values take few bytes, and a client that is gone must be noticed.
	 */
	private static final int ROW_GROUP_ROWS = 100_000;

	private static final int PAGE_BYTES = 256 << 10;

	/** Rows after which the size is first checked. A row with a list can be large. */
	private static final int MIN_ROWS = 10;

	private final ParquetWriter<@Nullable Object[]> out;

	ParquetTableWriter(OutputStream out, List<TypedColumn> columns, Release release) throws IOException {
		this.out = new Builder(out, columns, release).withConf(new PlainParquetConfiguration())
			.withCodecFactory(new SnappyFactory())
			.withCompressionCodec(CompressionCodecName.SNAPPY)
			.withRowGroupSize(ROW_GROUP_BYTES)
			.withRowGroupRowCountLimit(ROW_GROUP_ROWS)
			.withPageSize(PAGE_BYTES)
			.withMinRowCountForPageSizeCheck(MIN_ROWS)
			.build();
	}

	@Override
	public void writeRow(@Nullable Object[] cells) throws IOException {
		this.out.write(cells);
	}

	@Override
	public void finish() throws IOException {
		this.out.close();
	}

	/** Creates the library's writer for a stream. */
	private static final class Builder extends ParquetWriter.Builder<@Nullable Object[], Builder> {

		private final RowMapper rows;

		Builder(OutputStream out, List<TypedColumn> columns, Release release) {
			super(new StreamFile(out));
			this.rows = new RowMapper(columns, release);
		}

		@Override
		protected Builder self() {
			return this;
		}

		@Override
		@SuppressWarnings("deprecation")
		protected WriteSupport<@Nullable Object[]> getWriteSupport(Configuration configuration) {
			return this.rows;
		}

		@Override
		protected WriteSupport<@Nullable Object[]> getWriteSupport(ParquetConfiguration configuration) {
			return this.rows;
		}

	}

	/** Presents a stream as a file, and leaves it open when closed. */
	private static final class StreamFile extends DelegatingPositionOutputStream implements OutputFile {

		private long bytes;

		StreamFile(OutputStream out) {
			super(out);
		}

		@Override
		public PositionOutputStream create(long blockSizeHint) {
			return this;
		}

		@Override
		public PositionOutputStream createOrOverwrite(long blockSizeHint) {
			return this;
		}

		@Override
		public boolean supportsBlockSize() {
			return false;
		}

		@Override
		public long defaultBlockSize() {
			return 0;
		}

		@Override
		public long getPos() {
			return this.bytes;
		}

		@Override
		public void write(int value) throws IOException {
			super.write(value);
			this.bytes++;
		}

		@Override
		public void write(byte[] values) throws IOException {
			write(values, 0, values.length);
		}

		@Override
		public void write(byte[] values, int from, int length) throws IOException {
			super.write(values, from, length);
			this.bytes += length;
		}

		@Override
		public void close() throws IOException {
			flush();
		}

	}

	/**
	 * Maps the rows of a table to Parquet records with one optional field for each
	 * column.
	 */
	private static final class RowMapper extends WriteSupport<@Nullable Object[]> {

		private final List<TypedColumn> columns;

		private final Release release;

		private @Nullable RecordConsumer consumer;

		private long rows;

		RowMapper(List<TypedColumn> columns, Release release) {
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
			Type[] fields = this.columns.stream().map(TypedColumn::parquetField).toArray(Type[]::new);
			return new WriteContext(new MessageType("lianhe", fields), Map.of("lianhe.dataset.version",
					this.release.version(), "lianhe.dataset.digest", this.release.digest()));
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

	/**
	 * Compresses with Snappy in Java. The codecs of the Parquet library would unpack
	 * native code into the folder for temporary files.
	 */
	private static final class SnappyFactory
			implements CompressionCodecFactory, CompressionCodecFactory.BytesInputCompressor {

		private final Compressor snappy = new SnappyCompressor();

		@Override
		public BytesInputCompressor getCompressor(CompressionCodecName name) {
			if (name != CompressionCodecName.SNAPPY) {
				throw new IllegalArgumentException("unsupported codec " + name);
			}
			return this;
		}

		@Override
		public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
			throw new UnsupportedOperationException("this factory only compresses");
		}

		@Override
		public BytesInput compress(BytesInput plain) throws IOException {
			byte[] bytes = plain.toInputStream().readAllBytes();
			byte[] compressed = new byte[this.snappy.maxCompressedLength(bytes.length)];
			int length = this.snappy.compress(bytes, 0, bytes.length, compressed, 0, compressed.length);
			return BytesInput.from(compressed, 0, length);
		}

		@Override
		public CompressionCodecName getCodecName() {
			return CompressionCodecName.SNAPPY;
		}

		@Override
		public void release() {
		}

	}

}

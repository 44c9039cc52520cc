package org.lianhe.export.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
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
			.withCodecFactory(new JavaCompressionCodecs())
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

		private final ParquetRowMapper rows;

		Builder(OutputStream out, List<TypedColumn> columns, Release release) {
			super(new StreamFile(out));
			this.rows = new ParquetRowMapper(columns, release);
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

	/** Presents a stream as a file. */
	private record StreamFile(OutputStream out) implements OutputFile {

		@Override
		public PositionOutputStream create(long blockSizeHint) {
			return new CountingStream(this.out);
		}

		@Override
		public PositionOutputStream createOrOverwrite(long blockSizeHint) {
			return new CountingStream(this.out);
		}

		@Override
		public boolean supportsBlockSize() {
			return false;
		}

		@Override
		public long defaultBlockSize() {
			return 0;
		}

	}

	/** Counts the bytes written to a stream, and leaves it open when closed. */
	private static final class CountingStream extends PositionOutputStream {

		private final OutputStream out;

		private long bytes;

		CountingStream(OutputStream out) {
			this.out = out;
		}

		@Override
		public long getPos() {
			return this.bytes;
		}

		@Override
		public void write(int value) throws IOException {
			this.out.write(value);
			this.bytes++;
		}

		@Override
		public void write(byte[] values, int from, int length) throws IOException {
			this.out.write(values, from, length);
			this.bytes += length;
		}

		@Override
		public void flush() throws IOException {
			this.out.flush();
		}

		@Override
		public void close() throws IOException {
			flush();
		}

	}

}

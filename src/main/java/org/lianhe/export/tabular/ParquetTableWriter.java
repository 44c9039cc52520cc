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

/**
 * Writes a Parquet file; its footer tells the release that the rows are from and how many
 * there are. A row group is kept in memory until it is full.
 */
final class ParquetTableWriter implements RowWriter {

	private static final long ROW_GROUP_BYTES = 8L << 20;

	private static final int PAGE_BYTES = 256 << 10;

	/** From how few rows on their size is looked at, since a row may hold a list. */
	private static final int LEAST_ROWS = 10;

	private final ParquetWriter<@Nullable Object[]> out;

	ParquetTableWriter(RowBuffer sheet) throws IOException {
		this.out = new Builder(sheet).withConf(new PlainParquetConfiguration())
			.withCodecFactory(new JavaCompressionCodecs())
			.withCompressionCodec(CompressionCodecName.SNAPPY)
			.withRowGroupSize(ROW_GROUP_BYTES)
			.withPageSize(PAGE_BYTES)
			.withMinRowCountForPageSizeCheck(LEAST_ROWS)
			.build();
	}

	@Override
	public void row(@Nullable Object[] cells) throws IOException {
		this.out.write(cells);
	}

	/** Does nothing: row groups are sent as they fill. */
	@Override
	public void flush() {
	}

	@Override
	public void end() throws IOException {
		this.out.close();
	}

	/** How the library is told to write to a stream. */
	private static final class Builder extends ParquetWriter.Builder<@Nullable Object[], Builder> {

		private final List<TypedColumn> columns;

		private final RowBuffer sheet;

		Builder(RowBuffer sheet) {
			super(new Streamed(sheet.out()));
			this.sheet = sheet;
			this.columns = TypedColumn.of(sheet);
		}

		@Override
		protected Builder self() {
			return this;
		}

		@Override
		@SuppressWarnings("deprecation")
		protected WriteSupport<@Nullable Object[]> getWriteSupport(Configuration configuration) {
			return new ParquetRowMapper(this.columns, this.sheet.release());
		}

		@Override
		protected WriteSupport<@Nullable Object[]> getWriteSupport(ParquetConfiguration configuration) {
			return new ParquetRowMapper(this.columns, this.sheet.release());
		}

	}

	/** A file that is a stream. */
	private record Streamed(OutputStream to) implements OutputFile {

		@Override
		public PositionOutputStream create(long blockSizeHint) {
			return new Counted(this.to);
		}

		@Override
		public PositionOutputStream createOrOverwrite(long blockSizeHint) {
			return new Counted(this.to);
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

	/** A stream that knows how much was written; closing it leaves the other one open. */
	private static final class Counted extends PositionOutputStream {

		private final OutputStream to;

		private long bytes;

		Counted(OutputStream to) {
			this.to = to;
		}

		@Override
		public long getPos() {
			return this.bytes;
		}

		@Override
		public void write(int value) throws IOException {
			this.to.write(value);
			this.bytes++;
		}

		@Override
		public void write(byte[] values, int from, int length) throws IOException {
			this.to.write(values, from, length);
			this.bytes += length;
		}

		@Override
		public void flush() throws IOException {
			this.to.flush();
		}

		@Override
		public void close() throws IOException {
			flush();
		}

	}

}

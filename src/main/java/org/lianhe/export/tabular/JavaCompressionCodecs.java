package org.lianhe.export.tabular;

import java.io.IOException;

import io.airlift.compress.Compressor;
import io.airlift.compress.snappy.SnappyCompressor;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Compresses with Snappy in Java. The codecs of the Parquet library would unpack native
 * code into the folder for temporary files.
 */
final class JavaCompressionCodecs implements CompressionCodecFactory, CompressionCodecFactory.BytesInputCompressor {

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

package org.lianhe.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

import org.lianhe.model.dataset.Release;

/** A file about to be written, all of it from one release. It belongs to one thread. */
public interface ExportContent extends AutoCloseable {

	/** The release that it is made from. */
	Release release();

	/**
	 * Writes it, and leaves the stream open. Whatever it throws, what was written is not
	 * the whole file.
	 */
	void write(OutputStream out) throws IOException;

	/** Has a listener told the name of each part when writing it begins. */
	default void observe(Consumer<String> listener) {
	}

	@Override
	void close();

}

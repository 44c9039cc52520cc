package org.lianhe.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

import org.lianhe.model.dataset.Release;

/** A file that is ready to be written from one release, by one thread. */
public interface ExportContent extends AutoCloseable {

	Release release();

	/**
	 * Writes the file and leaves the stream open. If it throws an exception, the file is
	 * not complete.
	 */
	void write(OutputStream out) throws IOException;

	/** Sets a listener for the name of each part before it is written. */
	default void observe(Consumer<String> listener) {
	}

	/** Releases the resources; by default there are none. */
	@Override
	default void close() {
	}

}

package org.lianhe.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

import org.lianhe.model.dataset.Release;

/**
 * A file that is ready to be written, by one thread.
 *
 * @param release release that it is written from
 * @param body writes the file
 * @param resources releases the resources
 */
public record ExportContent(Release release, Body body, Runnable resources) implements AutoCloseable {

	/** Creates a file without resources. */
	public ExportContent(Release release, Body body) {
		this(release, body, () -> {
		});
	}

	@Override
	public void close() {
		this.resources.run();
	}

	/** Writes files. */
	@FunctionalInterface
	public interface Body {

		/**
		 * Writes the file and leaves the stream open. If it throws an exception, the file
		 * is not complete.
		 * @param listener receives the name of each part before it is written
		 */
		void write(OutputStream out, Consumer<String> listener) throws IOException;

	}

}

package org.lianhe.network.file;

import java.io.IOException;
import java.io.OutputStream;

/** A format of files of the network. */
interface Format {

	/** Name of the file. */
	String file();

	/** What the file is, in a few words. */
	String description();

	String contentType();

	/**
	 * Writes the file, and leaves the stream open.
	 * @param selection what was asked for, to be said in the file
	 */
	void write(Network network, Selection selection, OutputStream out) throws IOException;

}

package org.lianhe.export.network;

import java.io.IOException;
import java.io.OutputStream;

/** A format of files of the network. */
interface NetworkFormat {

	/** Name of the file. */
	String file();

	/** What the file is, in a few words. */
	String description();

	String contentType();

	/**
	 * Writes the file, and leaves the stream open.
	 * @param selection what was asked for, to be said in the file
	 */
	void write(NetworkContent network, NetworkSelection selection, OutputStream out) throws IOException;

}

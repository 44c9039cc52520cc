package org.lianhe.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The time that a process has used of all processors together, as Linux counts it.
 *
 * @param pid of the process
 */
record ServerCpu(long pid) {

	/** Linux tells times in hundredths of a second. */
	private static final int MILLIS = 10;

	/**
	 * Of what stands after the name of the program, the places of user and system time.
	 */
	private static final int USER = 11;

	/** Milliseconds since the process began. */
	long millis() throws IOException {
		String stat = Files.readString(Path.of("/proc/" + this.pid + "/stat"));
		String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
		return (Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1])) * MILLIS;
	}

}

package org.lianhe.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The CPU time of a process on all processors, from {@code /proc}.
 *
 * @param pid of the process
 */
record ProcessCpuTime(long pid) {

	/** Milliseconds of one clock tick, which is a hundredth of a second. */
	private static final int MILLIS_PER_TICK = 10;

	/**
	 * Index of the user time after the program name. The system time follows it.
	 */
	private static final int USER_TIME_INDEX = 11;

	/** CPU time in milliseconds since the process started. */
	long millis() throws IOException {
		String stat = Files.readString(Path.of("/proc/" + this.pid + "/stat"));
		String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
		return (Long.parseLong(fields[USER_TIME_INDEX]) + Long.parseLong(fields[USER_TIME_INDEX + 1]))
				* MILLIS_PER_TICK;
	}

}

package org.lianhe.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Shows how many files have been written, and the size of the current one: as a bar on a
 * terminal, otherwise as a line for each file.
 */
final class ExportProgress {

	private static final int WIDTH = 20;

	private static final long STEP = 1 << 20;

	private final PrintStream out;

	private final boolean isTerminal;

	private final int files;

	private int completed;

	private String file = "";

	private String part = "";

	private long bytes;

	ExportProgress(PrintStream out, boolean isTerminal, int files) {
		this.out = out;
		this.isTerminal = isTerminal;
		this.files = files;
	}

	void begin(String file) {
		this.file = file;
		this.part = "";
		this.bytes = 0;
		draw();
	}

	void part(String name) {
		this.part = " (" + name + ")";
		draw();
	}

	void end() {
		this.completed++;
		this.part = "";
		draw();
		if (!this.isTerminal) {
			this.out.println(this.completed + "/" + this.files + " " + this.file + " " + size());
		}
		else if (this.completed == this.files) {
			this.out.println();
		}
	}

	/** Returns a stream that counts the bytes written to another stream. */
	OutputStream counting(OutputStream out) {
		return new FilterOutputStream(out) {
			@Override
			public void write(byte[] bytes, int from, int length) throws IOException {
				this.out.write(bytes, from, length);
				count(length);
			}
		};
	}

	private void count(int length) {
		long before = this.bytes / STEP;
		this.bytes += length;
		if (this.bytes / STEP > before) {
			draw();
		}
	}

	private void draw() {
		if (this.isTerminal) {
			int filled = WIDTH * this.completed / Math.max(1, this.files);
			this.out.print("\r\u001b[K[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + this.completed + "/"
					+ this.files + " " + this.file + this.part + " " + size());
			this.out.flush();
		}
	}

	private String size() {
		return (this.bytes < STEP) ? (this.bytes + 1023) / 1024 + " KB"
				: String.format(Locale.ROOT, "%.1f MB", this.bytes / (double) STEP);
	}

}

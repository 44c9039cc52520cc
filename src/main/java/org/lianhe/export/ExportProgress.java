package org.lianhe.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Tells how many files are written and how much of the one at hand: as a bar where it can
 * be overwritten, else in a line a file.
 */
final class ExportProgress {

	private static final int WIDTH = 20;

	private static final long STEP = 1 << 20;

	private final PrintStream out;

	private final boolean isTerminal;

	private final int files;

	private int done;

	private String what = "";

	private String part = "";

	private long bytes;

	ExportProgress(PrintStream out, boolean isTerminal, int files) {
		this.out = out;
		this.isTerminal = isTerminal;
		this.files = files;
	}

	void begin(String file) {
		this.what = file;
		this.part = "";
		this.bytes = 0;
		draw();
	}

	void part(String name) {
		this.part = " (" + name + ")";
		draw();
	}

	void end() {
		this.done++;
		this.part = "";
		draw();
		if (!this.isTerminal) {
			this.out.println(this.done + "/" + this.files + " " + this.what + " " + size());
		}
		else if (this.done == this.files) {
			this.out.println();
		}
	}

	/** A stream that counts what is written to another one. */
	OutputStream counting(OutputStream to) {
		return new FilterOutputStream(to) {
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
			int filled = WIDTH * this.done / Math.max(1, this.files);
			this.out.print("\r\u001b[K[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + this.done + "/"
					+ this.files + " " + this.what + this.part + " " + size());
			this.out.flush();
		}
	}

	private String size() {
		return (this.bytes < STEP) ? (this.bytes + 1023) / 1024 + " KB"
				: String.format(Locale.ROOT, "%.1f MB", this.bytes / (double) STEP);
	}

}

package org.lianhe.seed.release;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.springframework.util.FileSystemUtils;

/**
 * Puts records in order, however many there are: what does not fit into memory waits in
 * files, each of which is in order.
 */
public final class ExternalSort implements AutoCloseable {

	private static final long ROOM = 16_000_000;

	private final long room;

	private final List<RecordLine> gathered = new ArrayList<>();

	private final List<Path> runs = new ArrayList<>();

	private final List<BufferedReader> open = new ArrayList<>();

	private long characters;

	public ExternalSort() {
		this(ROOM);
	}

	/**
	 * A sorting that keeps fewer records in memory.
	 * @param room characters of their JSON
	 */
	ExternalSort(long room) {
		this.room = room;
	}

	public void add(RecordLine record) {
		this.gathered.add(record);
		this.characters += record.json().length();
		if (this.characters > this.room) {
			spill();
		}
	}

	/** All records in order; it may be asked for several times, after all were added. */
	public Iterator<RecordLine> inOrder() {
		this.gathered.sort(null);
		List<Iterator<RecordLine>> parts = new ArrayList<>();
		parts.add(this.gathered.iterator());
		this.runs.forEach((run) -> parts.add(read(run)));
		return (parts.size() == 1) ? parts.get(0) : new MergedIterator(parts);
	}

	private void spill() {
		try {
			this.gathered.sort(null);
			Path run = this.runs.isEmpty() ? Files.createTempDirectory("lianhe-sorting").resolve("0")
					: this.runs.get(0).resolveSibling(String.valueOf(this.runs.size()));
			this.runs.add(run);
			try (BufferedWriter out = Files.newBufferedWriter(run)) {
				for (RecordLine record : this.gathered) {
					out.write(record.type() + '\t' + record.slug() + '\t' + record.json() + '\n');
				}
			}
			this.gathered.clear();
			this.characters = 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Iterator<RecordLine> read(Path run) {
		try {
			BufferedReader in = Files.newBufferedReader(run);
			this.open.add(in);
			return in.lines()
				.map((line) -> line.split("\t", 3))
				.map((it) -> new RecordLine(it[0], it[1], it[2]))
				.iterator();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Deletes what waits in files. */
	@Override
	public void close() {
		try {
			for (BufferedReader in : this.open) {
				in.close();
			}
			if (!this.runs.isEmpty()) {
				FileSystemUtils.deleteRecursively(this.runs.get(0).getParent());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

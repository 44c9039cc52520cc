package org.lianhe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;

import org.springframework.util.FileSystemUtils;

/** The names and texts of one content of the store, in one segment. */
final class NameIndex {

	/** The field that has the whole entry. */
	static final String ENTRY = "entry";

	private static final int[] NOTHING = {};

	private final Path folder;

	private final Directory directory;

	private final DirectoryReader reader;

	private final IndexSearcher searcher;

	NameIndex(Path folder, Directory directory) throws IOException {
		this.folder = folder;
		this.directory = directory;
		this.reader = DirectoryReader.open(directory);
		this.searcher = new IndexSearcher(this.reader);
		this.searcher.setQueryCache(null);
	}

	/** How many entries it has. */
	int size() {
		return this.reader.maxDoc();
	}

	boolean isEmpty() {
		return size() == 0;
	}

	/** The numbers of the first entries that match. The search stops there. */
	int[] first(Query query, int count) throws IOException {
		return (count == 0 || isEmpty()) ? NOTHING : numbers(this.searcher.search(query, count, Sort.INDEXORDER));
	}

	/** The numbers of the entries that match best by Lucene's score, in order. */
	int[] best(Query query, int count) throws IOException {
		return numbers(this.searcher.search(query, count));
	}

	private static int[] numbers(TopDocs found) {
		return Arrays.stream(found.scoreDocs).mapToInt((hit) -> hit.doc).sorted().toArray();
	}

	/** The entries with these numbers, which ascend. */
	List<IndexEntry> read(int[] numbers) throws IOException {
		BinaryDocValues values = values();
		List<IndexEntry> entries = new ArrayList<>(numbers.length);
		for (int number : numbers) {
			if (values.advanceExact(number)) {
				entries.add(IndexEntry.read(values.binaryValue()));
			}
		}
		return entries;
	}

	/** All entries of an entity, from the number of its first one on. */
	List<IndexEntry> readEntity(int first) throws IOException {
		BinaryDocValues values = values();
		List<IndexEntry> entries = new ArrayList<>();
		for (int next = first; next < size() && values.advanceExact(next); next++) {
			IndexEntry entry = IndexEntry.read(values.binaryValue());
			if (!entries.isEmpty() && entries.get(0).entity() != entry.entity()) {
				break;
			}
			entries.add(entry);
		}
		return entries;
	}

	private BinaryDocValues values() throws IOException {
		return this.reader.leaves().get(0).reader().getBinaryDocValues(ENTRY);
	}

	/** Keeps the index from being closed; false if it is closed already. */
	boolean acquire() {
		return this.reader.tryIncRef();
	}

	/** Undoes one {@link #acquire}. The last one closes and deletes the index. */
	void release() {
		try {
			this.reader.decRef();
			if (this.reader.getRefCount() == 0) {
				delete(this.folder, this.directory);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void delete(Path folder, Directory directory) throws IOException {
		directory.close();
		FileSystemUtils.deleteRecursively(folder);
	}

}

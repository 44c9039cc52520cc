package org.lianhe.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.lang3.function.Failable;
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

	private final String digest;

	private final Path folder;

	private final Directory directory;

	private final DirectoryReader reader;

	private final IndexSearcher searcher;

	/**
	 * An index.
	 * @param digest of the content
	 * @param folder that is deleted with it
	 */
	NameIndex(String digest, Path folder, Directory directory) throws IOException {
		this.digest = digest;
		this.folder = folder;
		this.directory = directory;
		this.reader = DirectoryReader.open(directory);
		this.searcher = new IndexSearcher(this.reader);
		this.searcher.setQueryCache(null);
	}

	String digest() {
		return this.digest;
	}

	/** How many entries it has. */
	int size() {
		return this.reader.maxDoc();
	}

	/** The numbers of the first entries that match. The search stops there. */
	int[] first(Query query, int count) {
		return numbers(Failable.call(() -> this.searcher.search(query, count, Sort.INDEXORDER)));
	}

	/** The numbers of the entries that match best by Lucene's score, in order. */
	int[] best(Query query, int count) {
		return numbers(Failable.call(() -> this.searcher.search(query, count)));
	}

	private static int[] numbers(TopDocs found) {
		return Arrays.stream(found.scoreDocs).mapToInt((hit) -> hit.doc).sorted().toArray();
	}

	/** The entries with these numbers, which ascend. */
	List<IndexEntry> read(int... numbers) {
		return Failable.call(() -> {
			BinaryDocValues values = values();
			List<IndexEntry> entries = new ArrayList<>(numbers.length);
			for (int number : numbers) {
				if (values.advanceExact(number)) {
					entries.add(IndexEntry.read(values.binaryValue()));
				}
			}
			return entries;
		});
	}

	/** All entries of an entity, from the number of its first one on. */
	List<IndexEntry> readEntity(int first) {
		long entity = read(first).get(0).entity();
		return IntStream.range(first, size())
			.mapToObj((number) -> read(number).get(0))
			.takeWhile((entry) -> entry.entity() == entity)
			.toList();
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
		Failable.run(() -> {
			this.reader.decRef();
			if (this.reader.getRefCount() == 0) {
				delete(this.folder, this.directory);
			}
		});
	}

	static void delete(Path folder, Directory directory) throws IOException {
		directory.close();
		FileSystemUtils.deleteRecursively(folder);
	}

}

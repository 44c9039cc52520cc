package org.lianhe.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.apache.commons.lang3.function.Failable;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.lianhe.search.IndexContentReader.IndexedEntity;

import org.springframework.util.FileSystemUtils;

/**
 * The names and texts of one content of the store, in one segment in a temporary folder,
 * which is deleted with it. Entries stand in the order in which ties are broken, so that
 * the first entries with a term are its best ones.
 */
final class NameIndex {

	/** Memory that is used before entries are written, in megabytes. */
	private static final double BUFFER = 16;

	private static final String WEIGHT = "weight";

	private static final String ENTITY = "entity";

	/** The field that has the whole entry. */
	private static final String ENTRY = "entry";

	private final String digest;

	private final Path folder;

	private final Directory directory;

	private final DirectoryReader reader;

	private final IndexSearcher searcher;

	private NameIndex(String digest, Path folder, Directory directory) throws IOException {
		this.digest = digest;
		this.folder = folder;
		this.directory = directory;
		this.reader = DirectoryReader.open(directory);
		this.searcher = new IndexSearcher(this.reader);
		this.searcher.setQueryCache(null);
	}

	/**
	 * Builds an index.
	 * @param digest of the content
	 * @param content passes all entities to a consumer
	 */
	static NameIndex build(String digest, Consumer<Consumer<IndexedEntity>> content) throws IOException {
		Path folder = Files.createTempDirectory("lianhe-index");
		Directory directory = new MMapDirectory(folder);
		try {
			try (IndexWriter writer = new IndexWriter(directory,
					new IndexWriterConfig().setRAMBufferSizeMB(BUFFER)
						.setMergeScheduler(new SerialMergeScheduler())
						.setIndexSort(new Sort(new SortField(WEIGHT, SortField.Type.LONG, true),
								new SortField(ENTITY, SortField.Type.LONG))))) {
				content.accept((entity) -> add(entity, writer));
				writer.forceMerge(1);
			}
			return new NameIndex(digest, folder, directory);
		}
		catch (IOException | RuntimeException ex) {
			delete(folder, directory);
			throw ex;
		}
	}

	private static void add(IndexedEntity entity, IndexWriter writer) {
		List<IndexEntry> entries = entity.entries();
		for (IndexEntry entry : entries) {
			Document document = new Document();
			BiConsumer<String, String> terms = (field, term) -> document
				.add(new StringField(field, term, Field.Store.NO));
			IndexTerms.ofEntry(entry, entity.type(), terms);
			if (entry == entries.get(0)) {
				IndexTerms.ofEntity(entity, entries, terms);
			}
			document.add(new NumericDocValuesField(WEIGHT, entry.weight()));
			document.add(new NumericDocValuesField(ENTITY, entry.entity()));
			document.add(new BinaryDocValuesField(ENTRY, entry.write()));
			Failable.run(() -> writer.addDocument(document));
		}
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
			BinaryDocValues values = MultiDocValues.getBinaryValues(this.reader, ENTRY);
			List<IndexEntry> entries = new ArrayList<>(numbers.length);
			for (int number : numbers) {
				values.advanceExact(number);
				entries.add(IndexEntry.read(values.binaryValue()));
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

	private static void delete(Path folder, Directory directory) throws IOException {
		directory.close();
		FileSystemUtils.deleteRecursively(folder);
	}

}

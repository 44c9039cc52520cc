package org.lianhe.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

import org.apache.commons.lang3.function.Failable;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/**
 * Builds an index in a temporary folder, which is deleted with it. Entries stand in the
 * order in which ties are broken, so that the first entries with a term are its best
 * ones.
 */
final class IndexBuilder implements AutoCloseable {

	/** Memory that is used before entries are written, in megabytes. */
	private static final double BUFFER = 16;

	private static final String WEIGHT = "weight";

	private static final String ENTITY = "entity";

	private static final FieldType TERM = new FieldType();

	static {
		TERM.setIndexOptions(IndexOptions.DOCS);
		TERM.setOmitNorms(true);
		TERM.setTokenized(false);
		TERM.freeze();
	}

	private final Path folder;

	private final Directory directory;

	private final IndexWriter writer;

	private boolean isDone;

	IndexBuilder() throws IOException {
		this.folder = Files.createTempDirectory("lianhe-index");
		this.directory = new MMapDirectory(this.folder);
		this.writer = new IndexWriter(this.directory,
				new IndexWriterConfig().setRAMBufferSizeMB(BUFFER)
					.setMergeScheduler(new SerialMergeScheduler())
					.setIndexSort(new Sort(new SortField(WEIGHT, SortField.Type.LONG, true),
							new SortField(ENTITY, SortField.Type.LONG))));
	}

	void add(IndexedEntity entity) {
		List<IndexEntry> entries = entity.entries();
		for (IndexEntry entry : entries) {
			Document document = new Document();
			BiConsumer<String, String> terms = (field, term) -> document.add(new Field(field, term, TERM));
			IndexTerms.ofEntry(entry, entity.type(), terms);
			if (entry == entries.get(0)) {
				IndexTerms.ofEntity(entity, entries, terms);
			}
			document.add(new NumericDocValuesField(WEIGHT, entry.weight()));
			document.add(new NumericDocValuesField(ENTITY, entry.entity()));
			document.add(new BinaryDocValuesField(NameIndex.ENTRY, entry.write()));
			Failable.run(() -> this.writer.addDocument(document));
		}
	}

	/**
	 * Completes the index.
	 * @param digest of its content
	 */
	NameIndex finish(String digest) throws IOException {
		this.writer.forceMerge(1);
		this.writer.close();
		NameIndex index = new NameIndex(digest, this.folder, this.directory);
		this.isDone = true;
		return index;
	}

	/** Deletes the files, unless the index was completed. */
	@Override
	public void close() throws IOException {
		if (!this.isDone) {
			this.writer.rollback();
			NameIndex.delete(this.folder, this.directory);
		}
	}

}

package org.lianhe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.springframework.util.FileSystemUtils;

/** The names and texts of one content of the store, ready to be searched. */
final class NameIndex {

	/** Where an entry stands as a whole. */
	static final String ENTRY = "entry";

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

	/** What was found, the best first. */
	List<SearchHit> find(IndexQuery ask) {
		try {
			AnalyzedQuery asking = AnalyzedQuery.of(ask.asking());
			HitCollector judging = new HitCollector(asking, ask.searched());
			if (!asking.isEmpty() && this.reader.maxDoc() > 0) {
				new SearchExecution(this.searcher, ask, asking, judging).run();
			}
			return judging.hits().stream().sorted(SearchHit.ORDER).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Names like one that nothing matches, the most alike first. */
	List<String> suggest(IndexQuery ask) {
		AnalyzedQuery asking = AnalyzedQuery.of(ask.asking());
		if (asking.isEmpty() || this.reader.maxDoc() == 0) {
			return List.of();
		}
		try {
			SearchExecution search = new SearchExecution(this.searcher, ask, asking,
					new HitCollector(asking, ask.searched()));
			return new NameSuggester(asking, ask.searched()).best(search.similar());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Keeps the index from being closed; false if it is closed already. */
	boolean hold() {
		return this.reader.tryIncRef();
	}

	/** Lets go of it; the last to do so closes it. */
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

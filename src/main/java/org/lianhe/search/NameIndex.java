package org.lianhe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.lianhe.name.Lang;
import org.springframework.util.FileSystemUtils;

/** The names and texts of one content of the store, ready to be searched. */
final class NameIndex {

	/** Where an entry stands as a whole. */
	static final String ENTRY = "entry";

	/** From this score on, what is only like the query is not looked for. */
	private static final double GOOD = 0.75;

	/** Most entries that are looked at for what is only like the query. */
	private static final int LOOSE = 300;

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
	List<Hit> find(Ask ask) {
		try {
			Asking asking = Asking.of(ask.asking());
			Judging judging = new Judging(asking, ask.searched());
			if (!asking.isEmpty() && this.reader.maxDoc() > 0) {
				new Search(ask, new Queries(this.reader, asking), judging).run(asking.isSpelled());
			}
			return judging.hits().stream().sorted(Hit.ORDER).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Names like one that nothing matches, the most alike first. */
	List<String> suggest(Ask ask) {
		Asking asking = Asking.of(ask.asking());
		if (asking.isEmpty() || this.reader.maxDoc() == 0) {
			return List.of();
		}
		try {
			Search search = new Search(ask, new Queries(this.reader, asking), new Judging(asking, ask.searched()));
			return new Suggesting(asking, ask.searched()).best(search.similar());
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

	/** One search, way by way. */
	private final class Search {

		private final Ask ask;

		private final Queries queries;

		private final Judging judging;

		private int left;

		private final FixedBitSet seen = new FixedBitSet(NameIndex.this.reader.maxDoc());

		Search(Ask ask, Queries queries, Judging judging) {
			this.ask = ask;
			this.queries = queries;
			this.judging = judging;
			this.left = ask.most();
		}

		void run(boolean isSpelled) throws IOException {
			judge(first(this.queries.same()));
			if (isSpelled) {
				judge(first(this.queries.spelledWhole()));
			}
			judge(first(this.queries.begun()));
			judge(first(this.queries.worded()));
			if (isSpelled) {
				judge(first(this.queries.spelled()));
			}
			if (this.judging.highest() < GOOD) {
				if (isSpelled) {
					judge(first(this.queries.fragmented()));
				}
				judge(first(this.queries.heard()));
				judge(best(this.queries.similar()));
				judge(best(this.queries.alike()));
				judge(first(this.queries.contained()));
			}
			if (this.ask.isTelling()) {
				judge(first(this.queries.told()));
			}
		}

		/** Entries that are somewhat like the query. */
		List<Entry> similar() throws IOException {
			Set<Entry> entries = new LinkedHashSet<>();
			for (Query query : List.of(this.queries.similar(), this.queries.alike(), this.queries.loosest())) {
				entries.addAll(read(best(query)));
			}
			return List.copyOf(entries);
		}

		private void judge(int[] places) throws IOException {
			read(Arrays.stream(places).filter((place) -> !this.seen.getAndSet(place)).toArray())
				.forEach(this.judging::judge);
		}

		private int[] first(Query query) throws IOException {
			int[] places = (this.left == 0) ? new int[0]
					: NameIndex.this.searcher.search(filtered(query), FirstEntries.taking(this.seen, this.left));
			this.left -= places.length;
			return places;
		}

		private int[] best(Query query) throws IOException {
			return Arrays.stream(NameIndex.this.searcher.search(filtered(query), LOOSE).scoreDocs)
				.mapToInt((scored) -> scored.doc)
				.sorted()
				.toArray();
		}

		private Query filtered(Query query) {
			BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST)
				.add(any(Terms.LANG, this.ask.searched().stream().map(Lang::tag)), Occur.FILTER);
			if (!this.ask.types().isEmpty()) {
				all.add(any(Terms.TYPE, this.ask.types().stream()), Occur.FILTER);
			}
			return all.build();
		}

		private static Query any(String field, Stream<String> terms) {
			BooleanQuery.Builder any = new BooleanQuery.Builder();
			terms.sorted().forEach((term) -> any.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
			return any.build();
		}

		private List<Entry> read(int[] places) throws IOException {
			BinaryDocValues entries = NameIndex.this.reader.leaves().get(0).reader().getBinaryDocValues(ENTRY);
			List<Entry> read = new ArrayList<>(places.length);
			for (int place : places) {
				if (entries.advanceExact(place)) {
					BytesRef bytes = entries.binaryValue();
					read.add(Entry.unpack(bytes.bytes, bytes.offset, bytes.length));
				}
			}
			return read;
		}

	}

}

package org.lianhe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.lianhe.core.i18n.Language;

/**
 * One search in an index, way by way: the strongest first, and the weaker where those
 * found too little.
 */
final class SearchExecution {

	/** From this score on, what is only like the query is not looked for. */
	private static final double GOOD = 0.7;

	/** From this score on, what only shares much with the query is not looked for. */
	private static final double FAIR = 0.6;

	/** Where so many were found, what is only like the query is not looked for either. */
	private static final int ENOUGH = 200;

	/** Most entries that are looked at for what is only like the query. */
	private static final int LOOSE = 300;

	/** Most entities that are looked at for a query that is spread over their names. */
	private static final int SPREAD = 100;

	private final IndexSearcher searcher;

	private final IndexQuery ask;

	private final AnalyzedQuery asking;

	private final CandidateQueries queries;

	private final FuzzyQueries loose;

	private final HitCollector judging;

	private int left;

	private final FixedBitSet seen;

	SearchExecution(IndexSearcher searcher, IndexQuery ask, AnalyzedQuery asking, HitCollector judging) {
		this.searcher = searcher;
		this.ask = ask;
		this.asking = asking;
		this.queries = new CandidateQueries(searcher.getIndexReader(), asking);
		this.loose = new FuzzyQueries(searcher.getIndexReader(), asking);
		this.seen = new FixedBitSet(searcher.getIndexReader().maxDoc());
		this.judging = judging;
		this.left = ask.most();
	}

	void run() throws IOException {
		judge(first(this.queries.same()));
		if (this.asking.isSpelled()) {
			judge(first(this.queries.spelledWhole()));
		}
		judge(first(this.queries.begun()));
		judge(first(this.queries.worded()));
		if (this.asking.isSpelled()) {
			judge(first(this.queries.spelled()));
		}
		if (this.judging.highest() < GOOD && this.judging.hits().size() < ENOUGH) {
			runLoosely();
		}
		if (this.ask.isTelling()) {
			judge(first(this.queries.told()));
		}
	}

	private void runLoosely() throws IOException {
		if (this.asking.isSpelled()) {
			judge(first(FragmentQueries.of(this.searcher.getIndexReader(), this.asking.letters())));
		}
		judge(first(this.loose.heard()));
		judge(first(this.loose.abbreviated()));
		judge(best(this.loose.similar()));
		if (this.judging.highest() < FAIR) {
			judge(best(this.loose.alike()));
		}
		judge(first(this.loose.contained()));
		judgeTogether(this.loose.spread());
	}

	/** Entries that are somewhat like the query. */
	List<IndexEntry> similar() throws IOException {
		Set<IndexEntry> entries = new LinkedHashSet<>();
		for (Query query : List.of(this.loose.similar(), this.loose.alike(), this.loose.loosest())) {
			entries.addAll(read(best(query)));
		}
		return List.copyOf(entries);
	}

	private void judge(int[] places) throws IOException {
		read(Arrays.stream(places).filter((place) -> !this.seen.getAndSet(place)).toArray())
			.forEach(this.judging::judge);
	}

	/** Entries of an entity stand together, and the first of them has what all have. */
	private void judgeTogether(Query query) throws IOException {
		int most = this.searcher.getIndexReader().maxDoc();
		Query typed = typed(new BooleanQuery.Builder().add(query, Occur.MUST)).build();
		for (int place : this.searcher.search(typed,
				FirstEntriesCollector.taking(new Bits.MatchNoBits(most), SPREAD))) {
			List<IndexEntry> all = new ArrayList<>();
			BinaryDocValues entries = entries();
			for (int next = place; next < most && entries.advanceExact(next); next++) {
				IndexEntry entry = entry(entries.binaryValue());
				if (!all.isEmpty() && all.get(0).entity() != entry.entity()) {
					break;
				}
				all.add(entry);
			}
			this.judging.judge(all);
		}
	}

	private int[] first(Query query) throws IOException {
		int[] places = (this.left == 0) ? new int[0]
				: this.searcher.search(filtered(query), FirstEntriesCollector.taking(this.seen, this.left));
		this.left -= places.length;
		return places;
	}

	private int[] best(Query query) throws IOException {
		return Arrays.stream(this.searcher.search(filtered(query), LOOSE).scoreDocs)
			.mapToInt((scored) -> scored.doc)
			.sorted()
			.toArray();
	}

	private Query filtered(Query query) {
		BooleanQuery.Builder all = typed(new BooleanQuery.Builder().add(query, Occur.MUST));
		if (this.ask.langs().isEmpty()) {
			return all.add(QueryClauses.term(IndexTerms.LANG, Language.PINYIN.tag()), Occur.MUST_NOT).build();
		}
		return all.add(any(IndexTerms.LANG, this.ask.searched().stream().map(Language::tag)), Occur.FILTER).build();
	}

	private BooleanQuery.Builder typed(BooleanQuery.Builder query) {
		return this.ask.types().isEmpty() ? query
				: query.add(any(IndexTerms.TYPE, this.ask.types().stream()), Occur.FILTER);
	}

	private static Query any(String field, Stream<String> terms) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		terms.sorted().forEach((term) -> any.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
		return any.build();
	}

	private List<IndexEntry> read(int[] places) throws IOException {
		BinaryDocValues entries = entries();
		List<IndexEntry> read = new ArrayList<>(places.length);
		for (int place : places) {
			if (entries.advanceExact(place)) {
				read.add(entry(entries.binaryValue()));
			}
		}
		return read;
	}

	private BinaryDocValues entries() throws IOException {
		return this.searcher.getIndexReader().leaves().get(0).reader().getBinaryDocValues(NameIndex.ENTRY);
	}

	private static IndexEntry entry(BytesRef bytes) {
		return IndexEntry.unpack(bytes.bytes, bytes.offset, bytes.length);
	}

}

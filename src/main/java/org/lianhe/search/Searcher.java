package org.lianhe.search;

import java.util.List;

/** Answers questions about one content, for as long as it is held. */
public final class Searcher {

	private final NameIndex index;

	Searcher(NameIndex index) {
		this.index = index;
	}

	/** The entities that match, the best first, each once. */
	public List<SearchHit> find(IndexQuery ask) {
		return this.index.find(ask);
	}

	/** Names like one that nothing matches; at most five, the most alike first. */
	public List<String> suggest(IndexQuery ask) {
		return this.index.suggest(ask);
	}

}

package org.lianhe.network.file;

import java.io.IOException;

import org.lianhe.dataset.Release;
import org.lianhe.query.Item;

/** Entities and the ties among them, all from one state of the store. */
interface Network extends AutoCloseable {

	/** The dataset that it is from: title, version, day of release, digest, licence. */
	Item dataset();

	/** The release of that dataset. */
	Release release();

	/** Goes through all entities. */
	void nodes(Each each) throws IOException;

	/** Goes through all ties, both ends of which are among the entities. */
	void edges(Each each) throws IOException;

	@Override
	void close();

	/** What to do with each of them. */
	interface Each {

		void accept(Item item) throws IOException;

	}

}

package org.lianhe.export.network;

import java.io.IOException;

import org.lianhe.model.dataset.Release;
import org.lianhe.query.plan.ResultObject;

/** Entities and the ties among them, all from one state of the store. */
interface NetworkContent extends AutoCloseable {

	/** The dataset that it is from: title, version, day of release, digest, licence. */
	ResultObject dataset();

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

		void accept(ResultObject item) throws IOException;

	}

}

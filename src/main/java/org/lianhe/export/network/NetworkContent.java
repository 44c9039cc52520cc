package org.lianhe.export.network;

import java.io.IOException;

import org.lianhe.model.dataset.Release;
import org.lianhe.query.plan.ResultObject;

/** Entities and the relations among them, all from one state of the database. */
interface NetworkContent extends AutoCloseable {

	/** Returns title, version, release date, digest and licence of the dataset. */
	ResultObject dataset();

	Release release();

	void forEachNode(Visitor visitor) throws IOException;

	/** Visits all relations that have both ends among the nodes. */
	void forEachEdge(Visitor visitor) throws IOException;

	@Override
	void close();

	/** Receives nodes or edges. */
	@FunctionalInterface
	interface Visitor {

		void visit(ResultObject item) throws IOException;

	}

}

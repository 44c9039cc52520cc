package org.lianhe.network.file;

import java.io.IOException;

import org.lianhe.dataset.Release;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;
import org.lianhe.graphql.Reading;
import org.lianhe.query.Item;

/** The neighbourhood of some entities, whole. */
final class Near implements Network {

	private final Reading reading;

	private final Item answer;

	/**
	 * Reads all of it.
	 * @param most entities that a neighbourhood may have
	 * @param ties that are read at once
	 * @throws Refusal if it has more
	 */
	Near(Reading reading, int most, int ties) {
		this.reading = reading;
		this.answer = reading.read(reading.fields());
		if (!Boolean.FALSE.equals(Items.at(this.answer, "neighborhood", "truncated"))) {
			throw new Refusal(Code.QUERY_TOO_COSTLY, "The neighbourhood has more than " + most
					+ " entities (`limits.networkNodes`), or an entity in it more than the " + ties
					+ " ties that are read at once (`limits.networkTies`). Ask for less by `depth`, `types`, `predicates`,"
					+ " `direction` or `asOf`, or for the whole network, which has no such limit, by leaving out `of`.")
				.with("maximum", most);
		}
	}

	@Override
	public Item dataset() {
		return Items.one(this.answer, "dataset");
	}

	@Override
	public Release release() {
		return this.reading.release();
	}

	@Override
	public void nodes(Each each) throws IOException {
		for (Item node : Items.all(this.answer, "neighborhood", "nodes")) {
			each.accept(node);
		}
	}

	@Override
	public void edges(Each each) throws IOException {
		for (Item edge : Items.all(this.answer, "neighborhood", "edges")) {
			each.accept(edge);
		}
	}

	@Override
	public void close() {
		this.reading.close();
	}

}

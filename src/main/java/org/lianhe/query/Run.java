package org.lianhe.query;

import java.util.ArrayList;
import java.util.List;

import org.lianhe.error.Refusal;
import org.lianhe.sql.Session;

/** One execution of a plan: where it reads from, and what it did not find. */
public final class Run {

	private final Session session;

	private final List<Miss> misses = new ArrayList<>();

	public Run(Session session) {
		this.session = session;
	}

	public Session session() {
		return this.session;
	}

	/** Records that there is nothing at this place of the answer, and why. */
	public void miss(List<Object> path, Refusal reason) {
		this.misses.add(new Miss(path, reason));
	}

	public List<Miss> misses() {
		return this.misses;
	}

	/**
	 * A place of the answer where nothing was found.
	 *
	 * @param path keys and indexes from the root
	 * @param reason why
	 */
	public record Miss(List<Object> path, Refusal reason) {
	}

}

package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.List;

import org.lianhe.core.error.ApiException;
import org.lianhe.query.jdbc.ReadSession;

/** One execution of a plan: where it reads from, and what it did not find. */
public final class ExecutionState {

	private final ReadSession session;

	private final List<Miss> misses = new ArrayList<>();

	public ExecutionState(ReadSession session) {
		this.session = session;
	}

	public ReadSession session() {
		return this.session;
	}

	/** Records that there is nothing at this place of the answer, and why. */
	public void miss(List<Object> path, ApiException reason) {
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
	public record Miss(List<Object> path, ApiException reason) {
	}

}

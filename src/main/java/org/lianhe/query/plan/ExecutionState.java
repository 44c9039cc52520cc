package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.List;

import org.lianhe.core.error.ApiException;
import org.lianhe.query.jdbc.ReadSession;

/** One execution of a plan: where it reads from, and what it did not find. */
public final class ExecutionState {

	private final ReadSession session;

	private final List<MissingObject> missing = new ArrayList<>();

	public ExecutionState(ReadSession session) {
		this.session = session;
	}

	public ReadSession session() {
		return this.session;
	}

	/** Records that there is nothing at this place of the answer, and why. */
	public void addMissing(List<Object> path, ApiException reason) {
		this.missing.add(new MissingObject(path, reason));
	}

	public List<MissingObject> missing() {
		return this.missing;
	}

	/**
	 * A place of the answer where nothing was found.
	 *
	 * @param path keys and indexes from the root
	 * @param reason why
	 */
	public record MissingObject(List<Object> path, ApiException reason) {
	}

}

package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.List;

import org.lianhe.core.error.ApiException;
import org.lianhe.query.jdbc.ReadSession;

/**
 * The state of one execution of a plan: its database session and the objects that were
 * not found.
 */
public final class ExecutionState {

	private final ReadSession session;

	private final List<MissingObject> missing = new ArrayList<>();

	public ExecutionState(ReadSession session) {
		this.session = session;
	}

	public ReadSession session() {
		return this.session;
	}

	/** Records that no object was found for this path, and why. */
	public void addMissing(List<Object> path, ApiException reason) {
		this.missing.add(new MissingObject(path, reason));
	}

	public List<MissingObject> missing() {
		return this.missing;
	}

	/**
	 * A path of the response for which no object was found.
	 *
	 * @param path response keys and list indexes from the root
	 * @param reason the error to report
	 */
	public record MissingObject(List<Object> path, ApiException reason) {
	}

}

package org.lianhe.web.observability;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the number of names bounded under which operations are measured, since clients
 * make them up: those named ahead, and the first of the others that were answered.
 */
final class OperationNames {

	static final String OTHER = "other";

	static final String ANONYMOUS = "anonymous";

	private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]{0,63}");

	private final Set<String> known = ConcurrentHashMap.newKeySet();

	private final int most;

	/**
	 * Names ahead.
	 * @param ahead names that are always measured
	 * @param others how many more are
	 */
	OperationNames(Collection<String> ahead, int others) {
		this.known.addAll(ahead);
		this.most = this.known.size() + others;
	}

	/** The name under which an operation is measured. */
	String of(@Nullable String name, boolean isAnswered) {
		if (name == null) {
			return ANONYMOUS;
		}
		return (this.known.contains(name) || (isAnswered && isNew(name))) ? name : OTHER;
	}

	private synchronized boolean isNew(String name) {
		return this.known.size() < this.most && NAME.matcher(name).matches() && this.known.add(name);
	}

}

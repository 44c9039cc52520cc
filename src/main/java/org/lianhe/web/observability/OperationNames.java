package org.lianhe.web.observability;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Limits the number of operation names in metrics, because clients choose them. The
 * configured names and the first others that were executed are kept.
 */
final class OperationNames {

	static final String OTHER = "other";

	static final String ANONYMOUS = "anonymous";

	private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]{0,63}");

	private final Set<String> known = ConcurrentHashMap.newKeySet();

	private final int most;

	/**
	 * Creates the set of names.
	 * @param ahead names that are always kept
	 * @param others number of further names
	 */
	OperationNames(Collection<String> ahead, int others) {
		this.known.addAll(ahead);
		this.most = this.known.size() + others;
	}

	/** Returns the name of an operation in metrics. */
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

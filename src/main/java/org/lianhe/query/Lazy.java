package org.lianhe.query;

import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Something made when it is first needed, and kept. What it is made from is let go then:
 * a query's tree would take many times the memory of the statement that it becomes.
 */
final class Lazy<T> {

	private @Nullable Supplier<T> maker;

	private volatile @Nullable T made;

	Lazy(Supplier<T> maker) {
		this.maker = maker;
	}

	T get() {
		T result = this.made;
		return (result != null) ? result : make();
	}

	private synchronized T make() {
		T result = this.made;
		if (result == null) {
			result = Objects.requireNonNull(this.maker).get();
			this.made = result;
			this.maker = null;
		}
		return result;
	}

}

package org.lianhe.query;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Something made when it is first needed, and kept. */
final class Lazy<T> {

	private final Supplier<T> maker;

	private volatile @Nullable T made;

	Lazy(Supplier<T> maker) {
		this.maker = maker;
	}

	T get() {
		T result = this.made;
		if (result == null) {
			synchronized (this.maker) {
				result = this.made;
				if (result == null) {
					result = this.maker.get();
					this.made = result;
				}
			}
		}
		return result;
	}

}

package org.lianhe.fuzz;

/**
 * A variable where a value may stand.
 *
 * @param name without the dollar sign
 */
record Ref(String name) {

	@Override
	public String toString() {
		return "$" + this.name;
	}

}

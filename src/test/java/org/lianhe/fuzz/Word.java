package org.lianhe.fuzz;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value of an enum, which stands without quotes in a document and with quotes in JSON.
 *
 * @param name of the value
 */
record Word(@JsonValue String name) {

	@Override
	public String toString() {
		return this.name;
	}

}

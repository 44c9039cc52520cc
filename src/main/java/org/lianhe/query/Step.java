package org.lianhe.query;

import java.util.List;

/** Finds the values of one field, for all objects of a level at once. */
@FunctionalInterface
public interface Step {

	/** Sets the field's value in each of the objects. */
	void fill(Run run, List<Item> items);

}

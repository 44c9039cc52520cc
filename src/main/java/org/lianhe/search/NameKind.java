package org.lianhe.search;

/** The role of a name among those of an entity, or the kind of a text. */
public enum NameKind {

	/** The preferred name in its language. */
	PREFERRED(0),
	/** Another name in use. */
	ALIAS(0.02),
	/** A short form. */
	SHORT(0.02),
	/** No longer in use. */
	FORMER(0.04),
	/** As a source prints it. */
	AS_PRINTED(0.05),
	/** A text: the description. */
	DESCRIPTION(0),
	/** A text: a statement. */
	STATEMENT(0.02),
	/** A text: the label of a measure. */
	MEASURE(0.04);

	private final double penalty;

	NameKind(double penalty) {
		this.penalty = penalty;
	}

	/** What is subtracted from the score of a match. */
	double penalty() {
		return this.penalty;
	}

	boolean isText() {
		return this.compareTo(DESCRIPTION) >= 0;
	}

}

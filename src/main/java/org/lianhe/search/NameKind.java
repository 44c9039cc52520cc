package org.lianhe.search;

/** What a name is beside the others of an entity. */
public enum NameKind {

	/** The one to show in its language. */
	PREFERRED(0),
	/** Another name in use. */
	ALIAS(0.02),
	/** A short form. */
	SHORT(0.02),
	/** No longer in use. */
	FORMER(0.04),
	/** As a source prints it. */
	AS_PRINTED(0.05),
	/** Not a name but a description. */
	DESCRIPTION(0),
	/** Not a name but what was said. */
	STATEMENT(0.02),
	/** Not a name but what was measured. */
	MEASURE(0.04);

	private final double penalty;

	NameKind(double penalty) {
		this.penalty = penalty;
	}

	/** What the score of a match is penaltyed by. */
	double penalty() {
		return this.penalty;
	}

	boolean isText() {
		return this.compareTo(DESCRIPTION) >= 0;
	}

}

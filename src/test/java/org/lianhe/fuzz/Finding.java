package org.lianhe.fuzz;

/**
 * What was found to be wrong.
 *
 * @param seed that draws it again
 * @param complaint what is wrong
 * @param sent the request
 */
record Finding(long seed, String complaint, Sent sent) {

	/** The same complaint about a smaller request. */
	Finding smaller(Fuzzer fuzzer) {
		boolean isCompared = this.complaint.startsWith("another answer");
		String kind = this.complaint.split("[:{0-9]")[0];
		Sent smaller = new Shrinking().shrink(this.sent, (other) -> {
			String complaint = fuzzer.complaint(other, isCompared);
			return complaint != null && complaint.startsWith(kind);
		});
		return new Finding(this.seed, this.complaint, smaller);
	}

	@Override
	public String toString() {
		return "\n" + this.complaint + "\n  again: -Dtest=FuzzTests -Dlianhe.fuzz.requests=1 -Dlianhe.fuzz.seed="
				+ this.seed + "\n  " + this.sent.method() + " " + this.sent.parameters() + " " + this.sent.headers()
				+ "\n  " + this.sent.body();
	}

}

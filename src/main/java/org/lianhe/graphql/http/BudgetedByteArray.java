package org.lianhe.graphql.http;

import java.io.IOException;
import java.io.OutputStream;

import org.lianhe.core.budget.RequestBudget;

import org.springframework.util.FastByteArrayOutputStream;

/** Collects the bytes of a response as far as the budget of the request allows. */
final class BudgetedByteArray extends OutputStream {

	/** Bytes are held in pieces and once more, copied, as a whole. */
	private static final int COPIES = 2;

	private final RequestBudget budget = RequestBudget.current();

	private final FastByteArrayOutputStream bytes = new FastByteArrayOutputStream();

	@Override
	public void write(int one) throws IOException {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] source, int from, int length) throws IOException {
		this.budget.reserve((long) COPIES * length);
		this.budget.checkDeadline();
		this.bytes.write(source, from, length);
	}

	byte[] toByteArray() {
		return this.bytes.toByteArray();
	}

}

package org.lianhe.property;

import java.util.Base64;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lianhe.testing.Store;

class ForgedCursorTests {

	private static final String[] ORDERS = { "SLUG", "NAME", "FOUNDED", "KIND" };

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.oneOf(List.of(Arbitraries.strings().ofMinLength(1).ofMaxLength(60),
				Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(60)));
	}

	@Provide
	Arbitrary<String> encoded() {
		return Combinators
			.combine(Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(60), Arbitraries.of(true, false))
			.as((bytes, isUrl) -> (isUrl ? Base64.getUrlEncoder().withoutPadding() : Base64.getEncoder())
				.encodeToString(bytes));
	}

	@Property(tries = 100, seed = "20181122", edgeCases = EdgeCasesMode.FIRST)
	void areRefusedWhateverTheText(@ForAll("texts") String cursor) {
		refused(cursor);
	}

	@Property(tries = 100, seed = "20181122", edgeCases = EdgeCasesMode.FIRST)
	void areRefusedWhateverTheBytes(@ForAll("encoded") String cursor) {
		refused(cursor);
	}

	private static void refused(String cursor) {
		String field = ORDERS[Math.floorMod(cursor.hashCode(), ORDERS.length)];
		for (Store store : Store.values()) {
			for (String argument : new String[] { "after", "before" }) {
				Cursors.of(store, "labs", field).refuses(argument, cursor);
			}
		}
	}

}

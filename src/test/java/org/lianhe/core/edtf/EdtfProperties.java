package org.lianhe.core.edtf;

import java.time.LocalDate;
import java.time.YearMonth;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EdtfProperties {

	@Property
	void keepsTheTextAsWritten(@ForAll("dates") String text) {
		assertThat(Edtf.parse(text).text()).isEqualTo(text);
	}

	@Property
	void readsItsOwnTextAsTheSameDate(@ForAll("dates") String text) {
		Edtf date = Edtf.parse(text);
		assertThat(Edtf.parse(date.text())).isEqualTo(date);
	}

	@Property
	void neverEndsBeforeItBegins(@ForAll("dates") String text) {
		Edtf date = Edtf.parse(text);
		assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
	}

	@Property
	void containsEachDayInItsMonthAndYearAndDecade(@ForAll("days") LocalDate day) {
		String text = day.toString();
		for (String wider : new String[] { text, text.substring(0, 7), text.substring(0, 4), text.substring(0, 3) + 'X',
				text.substring(0, 2) + "XX" }) {
			Edtf date = Edtf.parse(wider);
			assertThat(day).isBetween(date.earliest(), date.latest());
		}
	}

	@Property
	void spansAnIntervalFromTheStartOfOneToTheEndOfTheOther(@ForAll("dates") String one, @ForAll("dates") String two) {
		Edtf start = Edtf.parse(one);
		Edtf end = Edtf.parse(two);
		String text = one + '/' + two;
		if (start.earliest().isAfter(end.latest())) {
			assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(text));
		}
		else {
			assertThat(Edtf.parse(text)).isEqualTo(new Edtf(text, start.earliest(), end.latest()));
		}
	}

	@Property
	void returnsADateOrAReasonForAnyText(@ForAll("nearDates") String text) {
		try {
			assertThat(Edtf.parse(text).text()).isEqualTo(text);
		}
		catch (IllegalArgumentException ex) {
			assertThat(ex).hasMessageMatching("(\"\\Q" + text + "\\E\" .+|a date has at most 40 characters)");
		}
	}

	@Provide
	Arbitrary<LocalDate> days() {
		long first = Edtf.BEGINNING.toEpochDay();
		return Arbitraries.longs().between(first, Edtf.END.toEpochDay()).map(LocalDate::ofEpochDay);
	}

	@Provide
	Arbitrary<String> dates() {
		Arbitrary<String> doubt = Arbitraries.of("", "?", "~", "%");
		return Combinators.combine(days().flatMap(EdtfProperties::forms), doubt).as(String::concat);
	}

	@Provide
	Arbitrary<String> nearDates() {
		return Arbitraries.strings().withChars("0129X-/.~?%T:Z+ ").ofMaxLength(45);
	}

	private static Arbitrary<String> forms(LocalDate day) {
		String digits = day.toString().substring(0, 4);
		return Arbitraries.of(day.toString(), YearMonth.from(day).toString(), digits, digits.substring(0, 3) + 'X',
				digits.substring(0, 2) + "XX", digits + "-XX", digits + "-21", digits + "-XX-XX",
				YearMonth.from(day) + "-XX");
	}

}

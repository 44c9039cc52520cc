package org.lianhe.seed;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ValueTests {

	@TempDir
	Path folder;

	@Test
	void refusesADateThatIsNotEdtf() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "value: 2020-04", "value: April 2020").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:10: founded.value: \"April 2020\" is not an EDTF level 1 date such as 2018-06-15, 2018-06, 2018, 2018~, 201X, 2018/.. or 2018/2020. Write only what the source says, such as 2018-06.");
	}

	@Test
	void refusesAMonthThatIsNotInTheCalendar() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "value: 2020-04", "value: 2020-13").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:10: founded.value: \"2020-13\" is not a day of the calendar. Write only what the source says, such as 2018-06.");
	}

	@Test
	void refusesAPeriodThatEndsBeforeItBegins() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "period: 2020-04/..", "period: 2020-04/2019")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:15: relations[0].period: \"2020-04/2019\" ends before it begins. Write only what the source says, such as 2018-06.");
	}

	@Test
	void refusesAMissingDateOnce() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "value: 2020-04, ", "").problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:10: founded.value: is missing. Write only what the source says, such as 2018-06.");
	}

	@Test
	void refusesAnEmptyDateOnce() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "value: 2020-04", "value: \"\"").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:10: founded.value: is empty. Fill it in, or leave the field out if it may be absent.");
	}

	@Test
	void reportsABadDateAndItsBadCitationAtOnce() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "value: 2020-04, cite: daily-2020#3", "value: May, cite: page 3")
			.problems()).isEqualTo(
					"""
							seed/lab/harbour-lab.yaml:10: founded.value: "May" is not an EDTF level 1 date such as 2018-06-15, 2018-06, 2018, 2018~, 201X, 2018/.. or 2018/2020. Write only what the source says, such as 2018-06.
							seed/lab/harbour-lab.yaml:10: founded.cite: "page 3" is not a citation. Write it like atj-joint-labs-2018#5,8 or atj-joint-labs-2018#5 inferred.
							2 problems in the seed; nothing was loaded.""");
	}

	@Test
	void refusesADayThatIsNotWhole() {
		assertThat(
				SeedFixture.in(this.folder).edit(SeedFixture.LAB, "updated: 2026-11-22", "updated: 2026-11").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:2: updated: \"2026-11\" is not a full day of the calendar. Write a day like 2026-11-22.");
	}

	@Test
	void refusesADayThatIsNotInTheCalendar() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "updated: 2026-11-22", "updated: 2026-02-30")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:2: updated: \"2026-02-30\" is not a full day of the calendar. Write a day like 2026-11-22.");
	}

	@Test
	void refusesADayOfAYearThatNoStoreKeeps() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "updated: 2026-11-22", "updated: 0000-11-22")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:2: updated: \"0000-11-22\" is not a full day of the calendar. Write a day like 2026-11-22.");
	}

	@Test
	void refusesAMissingDay() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "updated: 2026-11-22\n", "").problem())
			.isEqualTo("seed/lab/harbour-lab.yaml:1: updated: is missing. Write a day like 2026-11-22.");
	}

	@Test
	void refusesAnObservationInWords() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "value: 30", "value: thirty").problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:19: observations[0].value: \"thirty\" is not a number. Write digits, with a point before fractions.");
	}

	@Test
	void refusesAnObservationWithSeparators() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "value: 30", "value: \"30,000\"").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:19: observations[0].value: \"30,000\" is not a number. Write digits, with a point before fractions.");
	}

	@Test
	void refusesANumberAsOnlyAMachineWritesIt() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "value: 30", "value: 30d").problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:19: observations[0].value: \"30d\" is not a number. Write digits, with a point before fractions.");
	}

	@Test
	void refusesInfinity() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "value: 30", "value: 1e999").problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:19: observations[0].value: \"1e999\" is not a number. Write digits, with a point before fractions.");
	}

	@Test
	void refusesALatitudeBeyondThePole() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.PLACE, "22.5", "92.5").problem()).isEqualTo(
				"seed/place/harbour.yaml:8: coordinates.latitude: \"92.5\" is not a number from -90 to 90. Write digits, with a point before fractions.");
	}

	@Test
	void refusesALongitudeBeyondTheDateLine() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.PLACE, "114", "-180.5").problem()).isEqualTo(
				"seed/place/harbour.yaml:8: coordinates.longitude: \"-180.5\" is not a number from -180 to 180. Write digits, with a point before fractions.");
	}

}

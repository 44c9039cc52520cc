package org.lianhe.seed;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.edtf.Edtf;
import org.lianhe.seed.release.FactCode;

/**
 * An observation.
 *
 * @param measure code of what is measured
 * @param amount the number; of a range, its middle
 * @param lower the least number of a range, or null
 * @param upper the greatest number of a range, or null
 * @param unit code of the unit
 * @param qualifier how the source puts it
 * @param asOf when it was so, or null
 * @param note what it covers, or null
 * @param cite its citations
 */
record SeedObservation(String measure, @JsonProperty("value") Double amount, @Nullable Double lower,
		@Nullable Double upper, String unit, String qualifier, @Nullable Edtf asOf, @Nullable BilingualText note,
		List<String> cite) {

	/**
	 * Figures that are about so much differ if they are farther apart than this part.
	 */
	private static final double ABOUT = 0.1;

	SeedObservation {
		amount = (amount != null) ? amount + 0.0 : null; // makes -0 the same as 0
	}

	/** Whether it is no range, or one with both ends and the number between them. */
	boolean isWithinRange() {
		return (this.lower == null || this.upper == null) ? this.lower == this.upper
				: this.lower <= this.amount && this.amount <= this.upper;
	}

	/** The least number that the source allows. */
	double least() {
		return switch (this.qualifier) {
			case "UNDER" -> Double.NEGATIVE_INFINITY;
			case "APPROXIMATE" -> from() - ABOUT * Math.abs(from());
			default -> from();
		};
	}

	/** The greatest number that the source allows. */
	double greatest() {
		return switch (this.qualifier) {
			case "AT_LEAST", "OVER" -> Double.POSITIVE_INFINITY;
			case "APPROXIMATE" -> to() + ABOUT * Math.abs(to());
			default -> to();
		};
	}

	private double from() {
		return Objects.requireNonNullElse(this.lower, this.amount);
	}

	private double to() {
		return Objects.requireNonNullElse(this.upper, this.amount);
	}

	/** Its permanent code. */
	String code(String subject) {
		return FactCode.of(subject, this.measure, this.amount, this.unit, this.qualifier,
				SeedEntity.textOrNull(this.asOf), SeedEntity.english(this.note));
	}

}

package org.lianhe.seed;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The dataset as a whole.
 *
 * @param version of the dataset
 * @param released day of the release
 * @param licence of the facts
 * @param title of the dataset
 * @param coverage what is in it
 * @param limitations what is not
 * @param author whom to name as its author, or null
 * @param url permanent address, or null
 * @param withdrawn slugs that were withdrawn
 */
record SeedDataset(String version, LocalDate released, String licence, BilingualText title, BilingualText coverage,
		BilingualText limitations, @Nullable BilingualText author, @Nullable String url, List<Withdrawal> withdrawn) {

	/**
	 * A slug that was withdrawn. Releases have its fields in this order.
	 *
	 * @param reason why, in a sentence
	 * @param slug never to be used again
	 */
	record Withdrawal(String reason, String slug) {
	}

}

package org.lianhe.graphql.cost;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits of documents and operations, checked before any data is read.
 *
 * @param cost most that one operation may cost, by {@link CostWeights}
 * @param characters longest document
 * @param tokens most tokens of a document
 * @param selections most fields of a document, all its operations together, with
 * fragments written out, as often as they are spread
 * @param aliases most aliases of a document
 * @param directives most directives of a document
 * @param rootFields most fields of {@code Query} in one operation
 * @param nameLength longest name in a document
 * @param operations most operations of a document
 * @param fragments most fragments of a document
 * @param textLength longest string in arguments and variables
 * @param atOnce most operations that are executed at once; those that cost more than a
 * tenth of {@code cost} take at most half of these places
 * @param waiting most operations that wait, for a place or for the result of an equal one
 * @param patience how long an operation waits
 */
@ConfigurationProperties("lianhe.limits")
public record CostProperties(@DefaultValue("150000") int cost, @DefaultValue("100000") int characters,
		@DefaultValue("4000") int tokens, @DefaultValue("10000") int selections, @DefaultValue("500") int aliases,
		@DefaultValue("100") int directives, @DefaultValue("100") int rootFields, @DefaultValue("200") int nameLength,
		@DefaultValue("50") int operations, @DefaultValue("200") int fragments, @DefaultValue("10000") int textLength,
		@DefaultValue("4") int atOnce, @DefaultValue("50") int waiting, @DefaultValue("5s") Duration patience) {

	/** An operation is heavy if it costs more than this part of {@code cost}. */
	private static final int HEAVY = 10;

	public CostProperties {
		if (cost < 1 || characters < 1 || tokens < 1 || selections < 1 || aliases < 1 || directives < 1
				|| rootFields < 1 || nameLength < 1 || operations < 1 || fragments < 1 || textLength < 1 || atOnce < 1
				|| waiting < 0 || patience.isNegative()) {
			throw new IllegalArgumentException(
					"every limit of lianhe.limits is at least 1; waiting and patience are at least 0");
		}
	}

	/** Whether an operation of this cost may take only half of the places. */
	boolean isHeavy(long operation) {
		return operation > this.cost / HEAVY;
	}

}

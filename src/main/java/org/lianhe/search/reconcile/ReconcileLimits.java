package org.lianhe.search.reconcile;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits of matching tables.
 *
 * @param questions most questions of a batch
 * @param values most values of properties of a question, all its properties together
 * @param ids most entities of which properties are read at once
 */
@ConfigurationProperties("lianhe.limits.reconcile")
public record ReconcileLimits(@DefaultValue("100") int questions, @DefaultValue("100") int values,
		@DefaultValue("1000") int ids) {

	public ReconcileLimits {
		if (questions < 1 || values < 1 || ids < 1) {
			throw new IllegalArgumentException("every limit of lianhe.limits.reconcile is at least 1");
		}
	}

}

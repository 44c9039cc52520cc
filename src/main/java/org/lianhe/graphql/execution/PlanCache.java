package org.lianhe.graphql.execution;

import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.query.plan.QueryPlan;

/**
 * Keeps the plans of operations, up to the memory that they take together by a cautious
 * estimate. What is large is not kept, lest a few such operations drop all others.
 */
final class PlanCache {

	private static final int BYTES = 24 << 20;

	/** Largest plan that is kept. */
	private static final int LARGEST = BYTES / 16;

	/** Bytes of a plan for each field that is asked, with its statement. */
	private static final int FIELD = 4_000;

	/** Bytes of a value in an argument, beside its characters. */
	private static final int VALUE = 200;

	private final Cache<Key, Weighed> known = Caffeine.newBuilder()
		.maximumWeight(BYTES)
		.weigher((Key key, Weighed weighed) -> weighed.bytes())
		.build();

	/**
	 * The plan that is kept, or one that is made.
	 * @param operation what is to be planned, asked for only where there is no plan
	 */
	QueryPlan get(Key key, Supplier<QueryPlan> maker, Supplier<ExecutableNormalizedOperation> operation) {
		Weighed kept = this.known.getIfPresent(key);
		if (kept != null) {
			return kept.plan();
		}
		QueryPlan plan = maker.get();
		long bytes = bytes(operation.get());
		if (bytes <= LARGEST) {
			this.known.put(key, new Weighed(plan, (int) bytes));
		}
		return plan;
	}

	/** How many bytes all that are kept take, by the estimate. */
	long bytes() {
		this.known.cleanUp();
		return this.known.asMap().values().stream().mapToLong(Weighed::bytes).sum();
	}

	private static long bytes(ExecutableNormalizedOperation operation) {
		Collection<ExecutableNormalizedField> fields = operation.getNormalizedFieldToMergedField().keySet();
		return fields.stream().mapToLong((field) -> FIELD + bytes(field.getResolvedArguments())).sum();
	}

	private static long bytes(@Nullable Object value) {
		if (value instanceof Map<?, ?> fields) {
			return VALUE + fields.values().stream().mapToLong(PlanCache::bytes).sum();
		}
		if (value instanceof Collection<?> values) {
			return VALUE + values.stream().mapToLong(PlanCache::bytes).sum();
		}
		return VALUE + ((value instanceof String text) ? 2L * text.length() : 0);
	}

	/**
	 * What a plan depends on.
	 *
	 * @param operation that is planned
	 * @param languages that the reader wants
	 * @param digest of the dataset
	 */
	record Key(OperationKey operation, LanguagePreferences languages, String digest) {
	}

	/**
	 * A plan that is kept.
	 *
	 * @param plan itself
	 * @param bytes that it takes, by the estimate
	 */
	private record Weighed(QueryPlan plan, int bytes) {
	}

}

package org.lianhe.graphql.execution;

import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.plan.QueryPlan;

/**
 * Keeps the plans of operations up to an estimated size. A large plan is not kept, so
 * that a few large plans do not evict all others.
 */
final class PlanCache {

	private static final int MAX_BYTES = 24 << 20;

	private static final int MAX_PLAN_BYTES = MAX_BYTES / 16;

	/** Estimated bytes of a plan for each field, including its statement. */
	private static final int FIELD_BYTES = 4_000;

	/** Estimated bytes of a value in an argument, beside its characters. */
	private static final int VALUE_BYTES = 200;

	private final Cache<String, CachedPlan> plans = Caffeine.newBuilder()
		.maximumWeight(MAX_BYTES)
		.weigher((String key, CachedPlan cached) -> cached.bytes())
		.build();

	/**
	 * Returns the cached plan, or makes it.
	 * @param key all that the plan depends on
	 * @param operation that is planned; only used if there is no plan yet
	 */
	QueryPlan get(String key, Supplier<ExecutableNormalizedOperation> operation, Supplier<QueryPlan> planner) {
		CachedPlan cached = this.plans.getIfPresent(key);
		if (cached != null) {
			return cached.plan();
		}
		QueryPlan plan = planner.get();
		long bytes = bytes(operation.get());
		if (bytes <= MAX_PLAN_BYTES) {
			this.plans.put(key, new CachedPlan(plan, (int) bytes));
		}
		return plan;
	}

	/** The estimated bytes of all cached plans. */
	long bytes() {
		this.plans.cleanUp();
		return this.plans.asMap().values().stream().mapToLong(CachedPlan::bytes).sum();
	}

	private static long bytes(ExecutableNormalizedOperation operation) {
		Collection<ExecutableNormalizedField> fields = operation.getNormalizedFieldToMergedField().keySet();
		return fields.stream().mapToLong((field) -> FIELD_BYTES + bytes(field.getResolvedArguments())).sum();
	}

	private static long bytes(@Nullable Object value) {
		if (value instanceof Map<?, ?> fields) {
			return VALUE_BYTES + fields.values().stream().mapToLong(PlanCache::bytes).sum();
		}
		if (value instanceof Collection<?> values) {
			return VALUE_BYTES + values.stream().mapToLong(PlanCache::bytes).sum();
		}
		return VALUE_BYTES + ((value instanceof String text) ? 2L * text.length() : 0);
	}

	private record CachedPlan(QueryPlan plan, int bytes) {
	}

}

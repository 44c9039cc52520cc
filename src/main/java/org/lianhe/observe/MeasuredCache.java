package org.lianhe.observe;

import com.github.benmanes.caffeine.cache.Cache;

/**
 * A cache that wants to be measured; it has to record statistics.
 *
 * @param name under which it is measured
 * @param cache that is measured
 */
public record MeasuredCache(String name, Cache<?, ?> cache) {
}

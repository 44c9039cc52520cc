package org.lianhe.query;

import org.jooq.TableField;

/**
 * How objects of a type are shown where they are only named.
 *
 * @param key column with what identifies them to the outside
 * @param label what to show to people, in the languages asked
 */
public record Shown(TableField<?, String> key, Value label) {
}

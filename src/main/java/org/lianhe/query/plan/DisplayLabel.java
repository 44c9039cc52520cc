package org.lianhe.query.plan;

import org.jooq.TableField;

/**
 * How objects of a type are shown where they are only named.
 *
 * @param key column with what identifies them to the outside
 * @param label what to show to people, in the languages asked
 */
public record DisplayLabel(TableField<?, String> key, ColumnValue label) {
}

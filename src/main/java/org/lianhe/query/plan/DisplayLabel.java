package org.lianhe.query.plan;

import org.jooq.TableField;

/**
 * The key and the label of objects of a type in facets.
 *
 * @param key column with the public key, such as the slug
 * @param label label in the requested languages
 */
public record DisplayLabel(TableField<?, String> key, ColumnValue label) {
}

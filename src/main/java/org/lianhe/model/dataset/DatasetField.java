package org.lianhe.model.dataset;

import org.lianhe.query.plan.FieldPlanner;

/**
 * A field of {@code Dataset} that another package answers.
 *
 * @param name of the field
 * @param output what answers it
 */
public record DatasetField(String name, FieldPlanner output) {
}

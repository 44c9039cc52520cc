package org.lianhe.model.dataset;

import org.lianhe.query.plan.FieldPlanner;

/**
 * A field of {@code Dataset} that another package contributes.
 *
 * @param name name of the field
 * @param planner planner of the field
 */
public record DatasetField(String name, FieldPlanner planner) {
}

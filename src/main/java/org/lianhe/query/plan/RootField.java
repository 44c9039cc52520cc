package org.lianhe.query.plan;

/**
 * A root field, that is, a field of {@code Query}.
 *
 * @param name of the field
 * @param planner what answers it
 */
public record RootField(String name, FieldPlanner planner) {
}

package org.lianhe.dataset;

import org.lianhe.query.Output;

/**
 * A field of {@code Dataset} that another package answers.
 *
 * @param name of the field
 * @param output what answers it
 */
public record DatasetField(String name, Output output) {
}

/**
 * The types of the schema: nine types of entity, sources, relations, observations and
 * statements.
 */
@NullMarked
package org.lianhe.model;

import org.jspecify.annotations.NullMarked;

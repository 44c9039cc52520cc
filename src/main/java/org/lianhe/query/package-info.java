/**
 * Answers queries level by level: each field for all its parents at once, each level in
 * one statement.
 */
@NullMarked
package org.lianhe.query;

import org.jspecify.annotations.NullMarked;

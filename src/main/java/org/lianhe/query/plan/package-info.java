/**
 * Query plans: each field is read for all its parents at once, with one statement a
 * level.
 */
@NullMarked
package org.lianhe.query.plan;

import org.jspecify.annotations.NullMarked;

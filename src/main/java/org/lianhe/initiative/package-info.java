/**
 * Programmes, platforms, agreements, conferences, zones, policies, studies and events.
 */
@NullMarked
package org.lianhe.initiative;

import org.jspecify.annotations.NullMarked;

/**
 * What stands before everything that answers: how much a client may send, and how often.
 */
@NullMarked
package org.lianhe.guard;

import org.jspecify.annotations.NullMarked;

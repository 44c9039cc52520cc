/** What a document and an operation ask for, told before anything is read. */
@NullMarked
package org.lianhe.cost;

import org.jspecify.annotations.NullMarked;

/** What the program does instead of serving, told by its first argument. */
@NullMarked
package org.lianhe.command;

import org.jspecify.annotations.NullMarked;

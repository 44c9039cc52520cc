/** Tests of what the command line asks for. */
@NullMarked
package org.lianhe.command;

import org.jspecify.annotations.NullMarked;

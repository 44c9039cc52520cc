/** Tests of what the command line asks for. */
@NullMarked
package org.lianhe.export.cli;

import org.jspecify.annotations.NullMarked;

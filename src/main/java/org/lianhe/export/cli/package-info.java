/** The command line: commands that write files and then exit. */
@NullMarked
package org.lianhe.export.cli;

import org.jspecify.annotations.NullMarked;

/**
 * The dataset as a package: its tables, its dictionary and what else goes with them, in
 * one file.
 */
@NullMarked
package org.lianhe.datapackage;

import org.jspecify.annotations.NullMarked;

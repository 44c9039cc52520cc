/** Tests of the dataset as a package. */
@NullMarked
package org.lianhe.datapackage;

import org.jspecify.annotations.NullMarked;

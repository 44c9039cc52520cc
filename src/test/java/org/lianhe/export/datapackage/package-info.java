/** Tests of the dataset as a package. */
@NullMarked
package org.lianhe.export.datapackage;

import org.jspecify.annotations.NullMarked;

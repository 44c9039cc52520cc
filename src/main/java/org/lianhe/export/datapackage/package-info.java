/** The whole dataset as a Frictionless Data Package and as JSON-LD. */
@NullMarked
package org.lianhe.export.datapackage;

import org.jspecify.annotations.NullMarked;

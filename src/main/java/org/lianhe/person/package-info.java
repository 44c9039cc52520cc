/** Named human beings. */
@NullMarked
package org.lianhe.person;

import org.jspecify.annotations.NullMarked;

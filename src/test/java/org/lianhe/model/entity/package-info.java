/** What all types of entity share, as asked for. */
@NullMarked
package org.lianhe.model.entity;

import org.jspecify.annotations.NullMarked;

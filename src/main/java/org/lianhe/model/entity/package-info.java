/** What all types of entity share, and how one of them is defined. */
@NullMarked
package org.lianhe.model.entity;

import org.jspecify.annotations.NullMarked;

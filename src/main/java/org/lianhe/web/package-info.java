/**
 * What every answer has in common, whatever was asked: its id, its headers, who may read
 * it, and how errors look.
 */
@NullMarked
package org.lianhe.web;

import org.jspecify.annotations.NullMarked;

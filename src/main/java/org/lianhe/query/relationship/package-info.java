/** Joins from one object to related ones: by foreign key, by relation, by containment. */
@NullMarked
package org.lianhe.query.relationship;

import org.jspecify.annotations.NullMarked;

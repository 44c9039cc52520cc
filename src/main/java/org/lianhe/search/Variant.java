package org.lianhe.search;

import org.lianhe.name.Lang;

/**
 * One of the names of an entity that are alike once folded.
 *
 * @param text as it is written
 * @param lang its language
 * @param kind what it is beside the other names
 */
record Variant(String text, Lang lang, NameKind kind) {
}

package org.lianhe.search;

import org.lianhe.core.i18n.Language;

/**
 * One of the names of an entity that are alike once folded.
 *
 * @param text as it is written
 * @param lang its language
 * @param kind what it is beside the other names
 */
record NameVariant(String text, Language lang, NameKind kind) {
}

package org.lianhe.seed;

/**
 * Text in both languages.
 *
 * @param en in English
 * @param zhHans in simplified Chinese
 */
record BilingualText(String en, String zhHans) {
}

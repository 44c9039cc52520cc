package org.lianhe.seed;

/**
 * A record as found.
 *
 * @param folder the type, in small letters
 * @param slug permanent
 * @param file in which it stands
 * @param doc its fields
 */
record SeedRecord(String folder, String slug, String file, Doc.Fields doc) {
}

package org.lianhe.dataset;

/**
 * A dataset as released.
 *
 * @param version of the dataset
 * @param digest of its records, in hexadecimal
 */
public record Release(String version, String digest) {
}

package org.lianhe.export.datapackage;

import java.nio.file.Path;

/**
 * A file of the package, written aside.
 *
 * @param name its path in the package
 * @param file where it lies
 * @param bytes its length
 * @param sha256 of its bytes, in hexadecimal
 */
record PackageFile(String name, Path file, long bytes, String sha256) {
}

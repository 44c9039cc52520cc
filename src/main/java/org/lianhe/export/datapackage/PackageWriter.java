package org.lianhe.export.datapackage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a zip file, whose bytes depend on the files in it only. */
final class PackageWriter {

	/**
	 * The time of all entries. Until 1980-01-01T00:00 the JDK would add the time in the
	 * default time zone.
	 */
	private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

	private final ZipOutputStream zip;

	private final List<PackageFile> files = new ArrayList<>();

	PackageWriter(OutputStream out) {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
	}

	PackageFile add(String name, Content content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(ENTRY_TIME);
		this.zip.putNextEntry(entry);
		MessageDigest digest = sha256();
		OutputStream out = new BufferedOutputStream(new DigestOutputStream(this.zip, digest));
		content.write(out);
		out.flush();
		this.zip.closeEntry();
		PackageFile file = new PackageFile(name, entry.getSize(), HexFormat.of().formatHex(digest.digest()));
		this.files.add(file);
		return file;
	}

	void add(String name, String text) throws IOException {
		add(name, (out) -> out.write(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** Returns the checksums of all files in the format of {@code sha256sum}. */
	String checksums() {
		return this.files.stream()
			.map((file) -> file.sha256() + "  " + file.name() + "\n")
			.collect(Collectors.joining());
	}

	/** Completes the zip file, and leaves the stream open. */
	void finish() throws IOException {
		this.zip.finish();
		this.zip.flush();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Writes the bytes of a file, and leaves the stream open. */
	@FunctionalInterface
	interface Content {

		void write(OutputStream out) throws IOException;

	}

	/**
	 * A file of the package.
	 *
	 * @param name path in the package
	 * @param bytes length
	 * @param sha256 checksum in hexadecimal
	 */
	record PackageFile(String name, long bytes, String sha256) {
	}

}

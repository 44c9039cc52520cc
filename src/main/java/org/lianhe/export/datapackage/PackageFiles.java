package org.lianhe.export.datapackage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a package in a temporary folder, which is deleted on close. */
final class PackageFiles implements AutoCloseable {

	/**
	 * The time of all entries. Until 1980-01-01T00:00 the JDK would add the time in the
	 * default time zone.
	 */
	private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

	private final Path folder;

	private final List<PackageFile> all = new ArrayList<>();

	/**
	 * Creates the folder.
	 * @param parent where the folder is created
	 */
	PackageFiles(Path parent) throws IOException {
		this.folder = Files.createTempDirectory(parent, "lianhe");
	}

	/** Writes a file. */
	void add(String name, Content content) throws IOException {
		try (OpenFile file = open(name)) {
			content.write(file.out());
			file.finish();
		}
	}

	void add(String name, String text) throws IOException {
		add(name, (out) -> out.write(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** Starts a file. */
	OpenFile open(String name) throws IOException {
		return new OpenFile(name, this.folder.resolve(name.replace('/', '_')));
	}

	/** Returns the checksums of all files in the format of {@code sha256sum}. */
	String checksums() {
		return this.all.stream().map((file) -> file.sha256() + "  " + file.name() + "\n").collect(Collectors.joining());
	}

	/** Writes all files to a zip file, whose bytes depend on the files only. */
	void writeZip(OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		zip.setLevel(Deflater.DEFAULT_COMPRESSION);
		for (PackageFile file : this.all) {
			ZipEntry entry = new ZipEntry(file.name());
			entry.setTimeLocal(ENTRY_TIME);
			zip.putNextEntry(entry);
			Files.copy(file.path(), zip);
			zip.closeEntry();
		}
		zip.finish();
		zip.flush();
	}

	@Override
	public void close() {
		try (Stream<Path> files = Files.list(this.folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
			Files.delete(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Writes the bytes of a file. */
	@FunctionalInterface
	interface Content {

		void write(OutputStream out) throws IOException;

	}

	/** A file that is being written. */
	final class OpenFile implements AutoCloseable {

		private final String name;

		private final Path path;

		private final MessageDigest digest = sha256();

		private final OutputStream out;

		private OpenFile(String name, Path path) throws IOException {
			this.name = name;
			this.path = path;
			this.out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(path), this.digest));
		}

		OutputStream out() {
			return this.out;
		}

		/** Adds the file to the package. */
		PackageFile finish() throws IOException {
			this.out.close();
			PackageFile file = new PackageFile(this.name, this.path, Files.size(this.path),
					HexFormat.of().formatHex(this.digest.digest()));
			PackageFiles.this.all.add(file);
			return file;
		}

		@Override
		public void close() throws IOException {
			this.out.close();
		}

	}

	/**
	 * A file of the package.
	 *
	 * @param name path in the package
	 * @param path path of the temporary file
	 * @param bytes length
	 * @param sha256 checksum in hexadecimal
	 */
	record PackageFile(String name, Path path, long bytes, String sha256) {
	}

}

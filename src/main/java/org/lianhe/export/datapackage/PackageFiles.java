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

/** The files of a package, in a folder of their own that goes when this is closed. */
final class PackageFiles implements AutoCloseable {

	/** The day that the format of zip files begins with, so that no clock is in them. */
	private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final Path folder;

	private final List<PackageFile> all = new ArrayList<>();

	/**
	 * Begins without a file.
	 * @param where the folder is made
	 */
	PackageFiles(Path where) throws IOException {
		this.folder = Files.createTempDirectory(where, "lianhe");
	}

	/** All files that were written, in order. */
	List<PackageFile> all() {
		return List.copyOf(this.all);
	}

	/** Writes a file. */
	void add(String name, Body body) throws IOException {
		try (Writing writing = begin(name)) {
			body.write(writing.out());
			writing.end();
		}
	}

	void add(String name, String text) throws IOException {
		add(name, (out) -> out.write(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** Begins a file. */
	Writing begin(String name) throws IOException {
		return new Writing(name, this.folder.resolve(name.replace('/', '_')));
	}

	/** The sums of all files, as {@code sha256sum -c} takes them. */
	String sums() {
		return this.all.stream().map((part) -> part.sha256() + "  " + part.name() + "\n").collect(Collectors.joining());
	}

	/** Packs all files, in order; the same files make the same bytes. */
	void zip(OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		zip.setLevel(Deflater.DEFAULT_COMPRESSION);
		for (PackageFile part : this.all) {
			ZipEntry entry = new ZipEntry(part.name());
			entry.setTimeLocal(BEGINNING);
			zip.putNextEntry(entry);
			Files.copy(part.file(), zip);
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
	interface Body {

		void write(OutputStream out) throws IOException;

	}

	/** A file that is being written. */
	final class Writing implements AutoCloseable {

		private final String name;

		private final Path file;

		private final MessageDigest digest = sha256();

		private final OutputStream out;

		private Writing(String name, Path file) throws IOException {
			this.name = name;
			this.file = file;
			this.out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), this.digest));
		}

		OutputStream out() {
			return this.out;
		}

		/** Makes it a file of the package. */
		PackageFile end() throws IOException {
			this.out.close();
			PackageFile part = new PackageFile(this.name, this.file, Files.size(this.file),
					HexFormat.of().formatHex(this.digest.digest()));
			PackageFiles.this.all.add(part);
			return part;
		}

		@Override
		public void close() throws IOException {
			this.out.close();
		}

	}

}

package org.lianhe.seed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * A file of the seed.
 *
 * @param name its path, which begins with {@code seed/}
 * @param resource to read it from
 */
record SeedFile(String name, Resource resource) {

	private static final int DEPTH = 3;

	private static final int MAX_BYTES = 3_000_000;

	/** The parts of its path. */
	String[] path() {
		return this.name.split("/", -1);
	}

	/** The type of its records, by its folder or by its name. */
	String type() {
		return path()[1].replaceFirst("\\.jsonl$", "");
	}

	/** Whether it lies in no folder of the seed. */
	boolean isTop() {
		return path().length < DEPTH;
	}

	/** Whether it or its folder is hidden, as files of editors and systems are. */
	boolean isHidden() {
		return this.name.contains("/.");
	}

	/** Whether it lies where releases are kept. */
	boolean isRelease() {
		return this.name.startsWith("seed/release/");
	}

	/** The whole text, or null after a problem was noted. */
	@Nullable String text(SeedProblems problems) {
		try (InputStream in = this.resource.getInputStream()) {
			byte[] bytes = in.readNBytes(MAX_BYTES + 1);
			if (bytes.length <= MAX_BYTES) {
				return decode(bytes, 1, problems);
			}
			problems.add(this.name, 1, "file", "has more than 3,000,000 bytes.",
					"Write the record as a line of JSON in seed/<type>.jsonl, where it may be larger.");
		}
		catch (IOException ex) {
			addUnreadable(problems);
		}
		return null;
	}

	/** Notes that the file cannot be read. */
	void addUnreadable(SeedProblems problems) {
		problems.add(this.name, 1, "file", "cannot be read.", "Let the server read it, or take it out.");
	}

	/**
	 * Reads each line that is not blank, with its number. Compressed files are unpacked.
	 * @throws UncheckedIOException if the file cannot be read to its end
	 */
	void lines(SeedProblems problems, BiConsumer<Integer, String> consumer) {
		try (BufferedReader in = new BufferedReader(new InputStreamReader(open(), StandardCharsets.ISO_8859_1))) {
			int number = 0;
			for (String bytes = in.readLine(); bytes != null; bytes = in.readLine()) {
				number++;
				String line = decode(bytes.getBytes(StandardCharsets.ISO_8859_1), number, problems);
				if (line != null && !line.isBlank()) {
					consumer.accept(number, line);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The text without a byte order mark, or null after a problem was noted.
	 * @param line of the first byte
	 */
	private @Nullable String decode(byte[] bytes, int line, SeedProblems problems) {
		ByteBuffer in = ByteBuffer.wrap(bytes);
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			long breaks = new String(bytes, 0, in.position(), StandardCharsets.ISO_8859_1).chars()
				.filter((letter) -> letter == '\n')
				.count();
			problems.add(this.name, line + (int) breaks, "file", "is not UTF-8.",
					"Save the file as UTF-8 and look at this line.");
			return null;
		}
	}

	/** A reader of the lines of a release. */
	BufferedReader reader() throws IOException {
		return new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8));
	}

	private InputStream open() throws IOException {
		InputStream in = this.resource.getInputStream();
		return this.name.endsWith(".gz") ? new GZIPInputStream(in) : in;
	}

}

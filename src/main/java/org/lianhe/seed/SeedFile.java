package org.lianhe.seed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * A file of the seed.
 *
 * @param name from the seed's folder on
 * @param resource to read it from
 */
record SeedFile(String name, Resource resource) {

	/** The steps of its name. */
	String[] path() {
		return this.name.split("/", -1);
	}

	/** The whole text, or null after a problem was noted. */
	@Nullable String text(SeedProblems problems) {
		try (InputStream in = this.resource.getInputStream()) {
			return Utf8Decoder.text(in.readAllBytes(), this.name, 1, problems);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether it lies where releases are kept. */
	boolean isKept() {
		return this.name.startsWith("seed/release/");
	}

	/**
	 * Each line that is not blank, with its number, one after the other; those of a
	 * compressed file as they were before.
	 */
	void lines(SeedProblems problems, BiConsumer<Integer, String> each) {
		try (BufferedReader in = new BufferedReader(new InputStreamReader(open(), StandardCharsets.ISO_8859_1))) {
			int number = 0;
			for (String bytes = in.readLine(); bytes != null; bytes = in.readLine()) {
				number++;
				String line = Utf8Decoder.text(bytes.getBytes(StandardCharsets.ISO_8859_1), this.name, number,
						problems);
				if (line != null && !line.isBlank()) {
					each.accept(number, line);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private InputStream open() throws IOException {
		InputStream in = this.resource.getInputStream();
		return this.name.endsWith(".gz") ? new GZIPInputStream(in) : in;
	}

}

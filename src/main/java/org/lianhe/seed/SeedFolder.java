package org.lianhe.seed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of a seed, in the order of their names, wherever it lies. */
final class SeedFolder {

	private static final String PACKAGED = "classpath:seed";

	private final String location;

	private final List<Entry> files;

	private SeedFolder(String location, List<Entry> files) {
		this.location = location;
		this.files = files;
	}

	/**
	 * Opens a seed.
	 * @param location a folder, or {@code classpath:seed}
	 */
	static SeedFolder open(String location) {
		String root = location.startsWith("classpath:") ? location
				: Path.of(location).toAbsolutePath().toUri().toString();
		String pattern = root.replaceFirst("/+$", "");
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		try {
			List<Entry> files = Stream.of("/*.yaml", "/*.jsonl", "/*/*.yaml").flatMap((form) -> {
				try {
					return Stream.of(resolver.getResources(pattern + form));
				}
				catch (IOException ex) {
					return Stream.empty();
				}
			}).map(SeedFolder::entry).sorted(Comparator.comparing(Entry::name)).toList();
			if (files.isEmpty()) {
				throw new SeedException("There is no seed at " + location
						+ ": no dataset.yaml, no <type>/<slug>.yaml and no <type>.jsonl. Set lianhe.seed to the folder that has them.");
			}
			return new SeedFolder(location, files);
		}
		catch (UncheckedIOException ex) {
			throw new SeedException(
					"The seed at " + location + " cannot be read. Set lianhe.seed to a folder that can.");
		}
	}

	private static Entry entry(Resource resource) {
		try {
			String[] path = resource.getURI().toString().split("/", -1);
			String name = path[path.length - 1];
			boolean isTop = !name.endsWith(".yaml") || "dataset.yaml".equals(name) || "terms.yaml".equals(name);
			return new Entry(isTop ? "seed/" + name : "seed/" + path[path.length - 2] + "/" + name, resource);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String location() {
		return PACKAGED.equals(this.location) ? "the packaged seed" : this.location;
	}

	/** The files with such names. */
	List<Entry> named(String ending) {
		return this.files.stream().filter((file) -> file.name().endsWith(ending)).toList();
	}

	/** The sha256 over all names and contents, in hexadecimal. */
	String digest() {
		MessageDigest digest = Codes.sha256();
		for (Entry file : this.files) {
			digest.update((file.name() + '\n').getBytes(StandardCharsets.UTF_8));
			try (InputStream in = new DigestInputStream(file.resource().getInputStream(), digest)) {
				in.transferTo(OutputStream.nullOutputStream());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/**
	 * A file of the seed.
	 *
	 * @param name from the seed's folder on
	 * @param resource to read it from
	 */
	record Entry(String name, Resource resource) {

		/** The whole text; a problem is noted if it is not UTF-8. */
		String text(Problems problems) {
			try (InputStream in = this.resource.getInputStream()) {
				byte[] bytes = in.readAllBytes();
				return StandardCharsets.UTF_8.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.decode(ByteBuffer.wrap(bytes))
					.toString();
			}
			catch (CharacterCodingException ex) {
				problems.add(this.name, 1, "file", "is not UTF-8.", "Save it as UTF-8.");
				return "";
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		/** Each line that is not blank, with its number, one after the other. */
		void lines(BiConsumer<Integer, String> each) {
			try (BufferedReader in = new BufferedReader(
					new InputStreamReader(this.resource.getInputStream(), StandardCharsets.UTF_8))) {
				int number = 0;
				for (String line = in.readLine(); line != null; line = in.readLine()) {
					number++;
					if (!line.isBlank()) {
						each.accept(number, line);
					}
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}

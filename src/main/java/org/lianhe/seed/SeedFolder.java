package org.lianhe.seed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
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
	 * Opens a seed. Files that only look like records are among its files, so that none
	 * is passed over in silence.
	 * @param location a folder, or {@code classpath:seed}
	 */
	static SeedFolder open(String location) {
		try (Stream<Entry> found = location.startsWith("classpath:") ? packaged(location) : in(Path.of(location))) {
			List<Entry> files = found.sorted(Comparator.comparing(Entry::name)).toList();
			if (files.isEmpty()) {
				throw new SeedException("There is no seed at " + location
						+ ": no dataset.yaml, no <type>/<slug>.yaml and no <type>.jsonl. Set lianhe.seed to the folder that has them.");
			}
			return new SeedFolder(location, files);
		}
		catch (IOException | UncheckedIOException ex) {
			throw new SeedException(
					"The seed at " + location + " cannot be read. Set lianhe.seed to a folder that can.");
		}
	}

	private static Stream<Entry> in(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return Stream.empty();
		}
		return Files.walk(folder, 2, FileVisitOption.FOLLOW_LINKS)
			.filter((path) -> Stream.of(".yaml", ".yml", ".jsonl").anyMatch(path.toString()::endsWith))
			.map((path) -> entry(path.getParent().equals(folder), path.toString().replace('\\', '/'),
					new FileSystemResource(path)));
	}

	private static Stream<Entry> packaged(String location) throws IOException {
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		List<Entry> files = new ArrayList<>();
		for (String form : List.of("/*.yaml", "/*.jsonl", "/*/*.yaml")) {
			for (Resource resource : resolver.getResources(location + form)) {
				files.add(entry(form.lastIndexOf('/') == 0, resource.getURI().getSchemeSpecificPart(), resource));
			}
		}
		return files.stream();
	}

	private static Entry entry(boolean isTop, String path, Resource resource) {
		String[] steps = path.split("/", -1);
		String name = steps[steps.length - 1];
		return new Entry(isTop ? "seed/" + name : "seed/" + steps[steps.length - 2] + "/" + name, resource);
	}

	String location() {
		return PACKAGED.equals(this.location) ? "the packaged seed" : this.location;
	}

	List<Entry> files() {
		return this.files;
	}

	/** The file of this name, or null if there is none. */
	@Nullable Entry named(String name) {
		return this.files.stream().filter((file) -> file.name().equals(name)).findFirst().orElse(null);
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
				throw new SeedException(file.name() + " cannot be read. Let the server read it, or take it out.");
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

		/** The steps of its name. */
		String[] path() {
			return this.name.split("/", -1);
		}

		/** The whole text, or null after a problem was noted. */
		@Nullable String text(Problems problems) {
			try (InputStream in = this.resource.getInputStream()) {
				return Utf8.text(in.readAllBytes(), this.name, 1, problems);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		/** Each line that is not blank, with its number, one after the other. */
		void lines(Problems problems, BiConsumer<Integer, String> each) {
			try (BufferedReader in = new BufferedReader(
					new InputStreamReader(this.resource.getInputStream(), StandardCharsets.ISO_8859_1))) {
				int number = 0;
				for (String bytes = in.readLine(); bytes != null; bytes = in.readLine()) {
					number++;
					String line = Utf8.text(bytes.getBytes(StandardCharsets.ISO_8859_1), this.name, number, problems);
					if (line != null && !line.isBlank()) {
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

package org.lianhe.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.SpellingSuggestions;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

/** The files of a seed in the order of their names, from a folder or from the jar. */
final class SeedFolder {

	static final String PACKAGED = "classpath:seed";

	static final String DATASET = "seed/dataset.yaml";

	static final String TERMS = "seed/terms.yaml";

	private static final String YAML = ".yaml";

	private static final String LINES = ".jsonl";

	/** Marks a folder that cannot be listed. */
	private static final String UNREADABLE = "/*";

	private final String location;

	private final List<SeedFile> files;

	private final List<SeedFile> releases;

	private SeedFolder(String location, List<SeedFile> files, List<SeedFile> releases) {
		this.location = location;
		this.files = files;
		this.releases = releases;
	}

	/**
	 * Opens a seed. Its files include those that look like records but lie in the wrong
	 * place, so that each is reported. Hidden files are left out.
	 * @param location a folder, or {@code classpath:seed}
	 */
	static SeedFolder open(String location) {
		try (Stream<SeedFile> found = location.startsWith("classpath:") ? packaged(location) : in(Path.of(location))) {
			Map<Boolean, List<SeedFile>> files = found.sorted(Comparator.comparing(SeedFile::name))
				.collect(Collectors.partitioningBy(SeedFile::isRelease));
			if (files.get(false).isEmpty()) {
				throw new SeedException("There is no seed at " + location
						+ ": no dataset.yaml, no <type>/<slug>.yaml and no <type>.jsonl. Set lianhe.seed to the folder that has them.");
			}
			return new SeedFolder(location, files.get(false), files.get(true));
		}
		catch (IOException | UncheckedIOException ex) {
			throw new SeedException(
					"The seed at " + location + " cannot be read. Set lianhe.seed to a folder that can.");
		}
	}

	private static Stream<SeedFile> in(Path folder) throws IOException {
		List<SeedFile> files = new ArrayList<>();
		Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), 2, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				files.add(file(file, ""));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) {
				if (!file.equals(folder)) {
					files.add(file(file, UNREADABLE));
				}
				return FileVisitResult.CONTINUE;
			}

			private SeedFile file(Path file, String ending) {
				String path = folder.relativize(file).toString().replace('\\', '/');
				return new SeedFile("seed/" + path + ending, new FileSystemResource(file));
			}
		});
		return files.stream().filter((file) -> isPart(file, YAML, ".yml", LINES, UNREADABLE));
	}

	private static Stream<SeedFile> packaged(String location) throws IOException {
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		List<SeedFile> files = new ArrayList<>();
		for (String form : List.of("/*.yaml", "/*.jsonl", "/*/*")) {
			for (Resource resource : resolver.getResources(location + form)) {
				String[] steps = resource.getURI().getSchemeSpecificPart().split("/", -1);
				int begin = steps.length - StringUtils.countOccurrencesOf(form, "/");
				// a jar lists its folders as entries, too
				if (!steps[steps.length - 1].isEmpty()) {
					files.add(new SeedFile("seed/" + String.join("/", List.of(steps).subList(begin, steps.length)),
							resource));
				}
			}
		}
		return files.stream().filter((file) -> isPart(file, YAML, LINES));
	}

	/** Whether it may be a file of records; all that lies among releases is. */
	private static boolean isPart(SeedFile file, String... endings) {
		return !file.isHidden() && (file.isRelease() || Stream.of(endings).anyMatch(file.name()::endsWith));
	}

	String location() {
		return PACKAGED.equals(this.location) ? "the packaged seed" : this.location;
	}

	List<SeedFile> files() {
		return this.files;
	}

	/** The releases that are kept in it. */
	List<SeedFile> releases() {
		return this.releases;
	}

	/** The files with one record each, of some types. */
	List<SeedFile> records(Set<String> types) {
		return files(types, YAML, false);
	}

	/** The files with one record a line, of some types. */
	List<SeedFile> lines(Set<String> types) {
		return files(types, LINES, true);
	}

	private List<SeedFile> files(Set<String> types, String ending, boolean isTop) {
		return this.files.stream()
			.filter((file) -> file.isTop() == isTop && file.name().endsWith(ending) && types.contains(file.type()))
			.toList();
	}

	/** Notes each file that lies in the wrong place. */
	void check(Set<String> types, SeedProblems problems) {
		this.files.forEach((file) -> {
			if (file.name().endsWith(UNREADABLE)) {
				file.addUnreadable(problems);
			}
			else if (file.name().endsWith(".yml")) {
				problems.add(file.name(), 1, "file", "is not read.", "Let its name end in .yaml.");
			}
			else if (file.isTop() == file.name().endsWith(YAML)) {
				if (!file.name().equals(DATASET) && !file.name().equals(TERMS)) {
					problems.add(file.name(), 1, "file", "is not read here.",
							"Records lie in seed/<type>/<slug>.yaml or in seed/<type>.jsonl.");
				}
			}
			else if (!types.contains(file.type())) {
				problems.add(file.name(), 1, "file", "\"" + file.type() + "\" is not a type.",
						SchemaChecker.guess(SpellingSuggestions.forWord(file.type(), types),
								"The types are " + String.join(", ", types) + "."));
			}
		});
	}

	/** The file of this name, or null if there is none. */
	@Nullable SeedFile named(String name) {
		return this.files.stream().filter((file) -> file.name().equals(name)).findFirst().orElse(null);
	}

	/** The sha256 over all names and contents of records, in hexadecimal. */
	String digest() {
		return digest(this.files);
	}

	/** The same over the releases. */
	String releaseDigest() {
		return digest(this.releases);
	}

	private static String digest(List<SeedFile> files) {
		MessageDigest digest = sha256();
		for (SeedFile file : files) {
			digest.update((file.name() + '\n').getBytes(StandardCharsets.UTF_8));
			try (InputStream in = new DigestInputStream(file.resource().getInputStream(), digest)) {
				in.transferTo(OutputStream.nullOutputStream());
			}
			catch (IOException ex) {
				digest.update((byte) 0); // the file is reported when it is read
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

package org.lianhe.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.lianhe.model.entity.EntityType;
import org.lianhe.query.schema.Tables;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A tiny good seed in a folder of its own, and ways to spoil it. */
final class SeedFixture {

	static final String LAB = "lab/harbour-lab.yaml";

	static final String PLACE = "place/harbour.yaml";

	static final String SOURCE = "source/daily-2020.yaml";

	static final String TERMS = "terms.yaml";

	private static final Path GOOD = Path.of("src/test/resources/seeds/good");

	private final Path folder;

	private SeedFixture(Path folder) {
		this.folder = folder;
	}

	/** The good seed, copied into a folder. */
	static SeedFixture in(Path folder) {
		return in(GOOD, folder);
	}

	/** Another seed, copied into a folder. */
	static SeedFixture in(Path seed, Path folder) {
		try {
			FileSystemUtils.copyRecursively(seed, folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new SeedFixture(folder);
	}

	Path folder() {
		return this.folder;
	}

	/** Writes a file, over what was in it. */
	SeedFixture with(String file, String text) {
		return with(file, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Writes a file, over what was in it. */
	SeedFixture with(String file, byte[] bytes) {
		try {
			Path path = this.folder.resolve(file);
			Files.createDirectories(path.getParent());
			Files.write(path, bytes);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Puts other text in the place of the one where it stands in a file. */
	SeedFixture edit(String file, String before, String after) {
		String text = text(file);
		assertThat(text.split(Pattern.quote(before), -1)).as("%s in %s", before, file).hasSize(2);
		return with(file, text.replace(before, after));
	}

	/** Adds lines at the end of a file. */
	SeedFixture append(String file, String lines) {
		return with(file, text(file) + lines);
	}

	SeedFixture without(String file) {
		try {
			Files.delete(this.folder.resolve(file));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String text(String file) {
		try {
			return Files.readString(this.folder.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The checked seed. */
	Seed read() {
		TestServer server = TestServer.shared(Store.H2);
		Map<String, Set<String>> kinds = server.bean(DSLContext.class)
			.fetch(Tables.KIND)
			.intoGroups(Tables.KIND.TYPE, Tables.KIND.CODE)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (kind) -> Set.copyOf(kind.getValue())));
		return Seed.read(SeedFolder.open(this.folder.toString()), server.beans(EntityType.class), kinds);
	}

	/** The message of the exception when the seed is refused. */
	String problems() {
		SeedException failure = catchThrowableOfType(SeedException.class, this::read);
		assertThat(failure).as("failure").isNotNull();
		return String.valueOf(failure.getMessage());
	}

	/** The problem of a seed that has no other. */
	String problem() {
		String message = problems();
		assertThat(message).endsWith("\n1 problem in the seed; nothing was loaded.");
		return message.substring(0, message.lastIndexOf('\n'));
	}

}

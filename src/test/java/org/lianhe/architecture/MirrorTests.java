package org.lianhe.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.lianhe.model.entity.EntityType;
import org.lianhe.query.schema.Tables;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

class MirrorTests {

	private static final Path MAIN = Path.of("src/main/java/org/lianhe");

	/**
	 * Files of the schema that are of no feature: what all share, what all lists have,
	 * and the whole schema as it is printed.
	 */
	private static final Set<String> SHARED = Set.of("shared", "name", "pattern", "lianhe");

	private static Set<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString().replaceFirst("\\..*", ""))
				.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	/**
	 * Packages, and what configurations are named for, as in {@code LabConfiguration}.
	 */
	private static Set<String> words(Path root) throws IOException {
		try (Stream<Path> files = Files.walk(root)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> !name.endsWith(".java") || name.endsWith("Configuration.java"))
				.map((name) -> name.replace("Configuration.java", "").toLowerCase(Locale.ROOT))
				.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	@Test
	void everyFileOfTheSchemaHasItsConfigurationOrPackage() throws IOException {
		Set<String> files = names(Path.of("schema"));
		files.removeAll(SHARED);
		assertThat(words(MAIN)).containsAll(files);
	}

	@Test
	void everyTypeOfEntityHasItsFileItsFolderAndItsConfiguration() throws IOException {
		List<EntityType> types = TestServer.shared(Store.H2)
			.context()
			.getBeanProvider(EntityType.class)
			.stream()
			.toList();
		Set<String> names = types.stream().map(EntityType::singular).collect(Collectors.toCollection(TreeSet::new));
		assertThat(names).hasSize(9);
		assertThat(names(Path.of("schema"))).containsAll(names);
		assertThat(words(MAIN)).containsAll(names);
		Set<String> seed = names(Path.of("seed"));
		seed.removeAll(Set.of("README", "dataset", "terms", "source", "release"));
		assertThat(seed).isEqualTo(names);
	}

	@Test
	void everyTypeOfEntityIsNamedWhereverNothingDerivesItsName() throws IOException {
		assertThat(typeLists().gaps(TestServer.shared(Store.H2).beans(EntityType.class))).isEmpty();
	}

	@Test
	void aTypeThatNoFileOfTheSchemaHasIsToldWhereItIsMissing() throws IOException {
		List<EntityType> ten = new ArrayList<>(TestServer.shared(Store.H2).beans(EntityType.class));
		ten.add(new EntityType("FundingRound", "fundingRounds", true, null));
		assertThat(typeLists().gaps(ten)).containsExactly("EntityType lacks FUNDING_ROUND",
				"RecordType lacks FUNDING_ROUND", "Counts lacks fundingRounds", "kind lacks FundingRound.?",
				"EntityKind lacks ?");
	}

	@Test
	void aTypeThatIsNoMoreIsToldWhereItIsStillNamed() throws IOException {
		List<EntityType> eight = TestServer.shared(Store.H2)
			.beans(EntityType.class)
			.stream()
			.filter((type) -> !"Topic".equals(type.name()))
			.toList();
		assertThat(typeLists().gaps(eight)).containsExactly("EntityType has TOPIC", "RecordType has TOPIC",
				"Counts has topics", "kind has Topic.TOPIC", "EntityKind has TOPIC");
	}

	private static TypeLists typeLists() {
		TestServer server = TestServer.shared(Store.H2);
		Set<String> kinds = server.bean(DSLContext.class)
			.select(DSL.concat(Tables.KIND.TYPE, DSL.inline("."), Tables.KIND.CODE))
			.from(Tables.KIND)
			.fetchSet(0, String.class);
		return new TypeLists(server.bean(GraphQlSource.class).schema(), kinds);
	}

	@Test
	void everyPackageSaysWhatItIsInOneSentence() throws IOException {
		for (Path root : List.of(MAIN, Path.of("src/test/java/org/lianhe"))) {
			try (Stream<Path> folders = Files.walk(root)) {
				for (Path folder : folders.filter(MirrorTests::hasClasses).toList()) {
					assertThat(folder.resolve("package-info.java")).exists()
						.content()
						.containsPattern("(?s)/\\*\\*[^.]+\\.\\s*\\*/\\s*@NullMarked");
				}
			}
		}
	}

	@Test
	void theTopLevelIsAsAgreed() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(""))) {
			assertThat(files.map(Path::toString).filter((name) -> !name.startsWith(".") && !"target".equals(name)))
				.containsExactlyInAnyOrder("pom.xml", "src", "schema", "seed", "README.md", "LICENSE");
		}
	}

	private static boolean hasClasses(Path folder) {
		if (!Files.isDirectory(folder) || folder.equals(MAIN) || folder.endsWith("test/java/org/lianhe")) {
			return false;
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.anyMatch((file) -> file.toString().endsWith(".java"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

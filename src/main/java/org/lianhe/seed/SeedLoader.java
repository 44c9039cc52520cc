package org.lianhe.seed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.lianhe.model.entity.EntityType;
import org.lianhe.query.schema.Tables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the seed into the store in one transaction: readers see either the old content or
 * the new. Of instances that start together, one loads.
 */
@Component
@DependsOnDatabaseInitialization
public final class SeedLoader {

	private static final Logger LOG = LoggerFactory.getLogger(SeedLoader.class);

	private final TransactionTemplate transaction;

	private final DSLContext store;

	private final List<EntityType> types;

	/**
	 * A loader for a store.
	 * @param store which takes part in transactions of the manager
	 */
	public SeedLoader(PlatformTransactionManager transactions, DSLContext store, List<EntityType> types) {
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
		this.store = store;
		this.types = List.copyOf(types);
	}

	/**
	 * Loads the seed, unless the store holds it already.
	 * @param location a folder, or {@code classpath:seed}
	 * @return whether it was loaded
	 * @throws SeedException with all problems of the seed; the store is then unchanged
	 */
	public boolean load(String location) {
		SeedFolder folder = SeedFolder.open(location);
		String digest = folder.digest();
		boolean isLoaded = Boolean.TRUE.equals(this.transaction.execute((status) -> load(this.store, folder, digest)));
		if (isLoaded && this.store.family() == SQLDialect.POSTGRES) {
			analyze();
		}
		return isLoaded;
	}

	/**
	 * Updates the statistics of PostgreSQL, so that the first queries are not planned for
	 * empty tables. H2 updates its own.
	 */
	private void analyze() {
		SeedWriter.tables(typeTables()).forEach((table) -> this.store.execute("analyze {0}", table));
	}

	private List<Table<?>> typeTables() {
		return this.types.stream()
			.map(EntityType::table)
			.filter(Objects::nonNull)
			.<Table<?>>map((table) -> table)
			.toList();
	}

	private boolean load(DSLContext store, SeedFolder folder, String digest) {
		String releases = folder.releaseDigest();
		if (isLoaded(store, digest, releases)) {
			LOG.info("The store holds this dataset already (digest {})", digest);
			return false;
		}
		long begun = System.nanoTime();
		Seed seed = Seed.read(folder, this.types, kinds(store));
		store.select(Tables.LOAD_LOCK.ID).from(Tables.LOAD_LOCK).forUpdate().fetch();
		if (isLoaded(store, digest, releases)) {
			LOG.info("Another instance has loaded this dataset (digest {})", digest);
			return false;
		}
		SeedWriter.tables(typeTables()).forEach((table) -> store.deleteFrom(table).execute());
		SeedWriter.write(store, seed, digest, releases);
		ChangeTableWriter.write(store, seed, this.types, digest);
		LOG.info("Loaded version {} from {}: {} records in {} ms (digest {})", seed.dataset().version(),
				folder.location(), seed.count(), (System.nanoTime() - begun) / 1_000_000, digest);
		return true;
	}

	private static boolean isLoaded(DSLContext store, String digest, String releases) {
		return store.fetchExists(Tables.DATASET, Tables.DATASET.DIGEST.eq(digest), Tables.DATASET.KEPT.eq(releases),
				Tables.DATASET.LOADER.eq(SeedWriter.VERSION));
	}

	/** The kinds of each type. */
	static Map<String, Set<String>> kinds(DSLContext store) {
		return store.select(Tables.KIND.TYPE, Tables.KIND.CODE)
			.from(Tables.KIND)
			.fetchGroups(Tables.KIND.TYPE, Tables.KIND.CODE)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (kinds) -> Set.copyOf(kinds.getValue())));
	}

}

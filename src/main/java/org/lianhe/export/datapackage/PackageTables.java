package org.lianhe.export.datapackage;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.lianhe.export.tabular.TableService;

/** Caches the tables of the package, which are planned when first used. */
final class PackageTables {

	private final PackageDocuments documents;

	private final TableService tables;

	private final Map<String, PackageTable> cache = new ConcurrentHashMap<>();

	PackageTables(PackageDocuments documents, TableService tables) {
		this.documents = documents;
		this.tables = tables;
	}

	PackageTable of(TableSpec spec, String request) {
		return this.cache.computeIfAbsent(spec.name(),
				(name) -> PackageTable.of(spec, this.documents, this.tables, request));
	}

	List<PackageTable> all(String request) {
		return TableSpec.ALL.stream().map((spec) -> of(spec, request)).toList();
	}

}

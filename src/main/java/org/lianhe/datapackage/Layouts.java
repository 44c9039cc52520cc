package org.lianhe.datapackage;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.lianhe.table.Tables;

/** The layouts of all tables, each made when it is first asked for, and kept. */
final class Layouts {

	private final Documents documents;

	private final Tables tables;

	private final Map<String, Layout> known = new ConcurrentHashMap<>();

	Layouts(Documents documents, Tables tables) {
		this.documents = documents;
		this.tables = tables;
	}

	Layout of(Spec spec, String request) {
		return this.known.computeIfAbsent(spec.name(), (name) -> Layout.of(spec, this.documents, this.tables, request));
	}

	List<Layout> all(String request) {
		return Spec.ALL.stream().map((spec) -> of(spec, request)).toList();
	}

}

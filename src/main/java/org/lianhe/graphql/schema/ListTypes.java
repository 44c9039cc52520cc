package org.lianhe.graphql.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import graphql.language.ImplementingTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Makes the types that lists need: each that a field or argument refers to and no file
 * has, and what the pattern adds to each that a file has.
 */
final class ListTypes {

	static final String CONNECTION = "Connection";

	private static final String TIE = "Tie";

	/** The longer before those that they end with. */
	private static final List<String> SUFFIXES = List.of("TieConnection", "TieEdge", CONNECTION, "Edge", "ListFilter",
			"Filter", "OrderField", "Order", "Facet");

	private final TypeDefinitionRegistry schema;

	private final SchemaPattern items;

	private final SchemaPattern codes;

	private final EntityParts entities;

	ListTypes(TypeDefinitionRegistry schema, SchemaPattern items, SchemaPattern codes, EntityParts entities) {
		this.schema = schema;
		this.items = items;
		this.codes = codes;
		this.entities = entities;
	}

	/** What a connection lists, or the type itself if it is none. */
	static String target(String type) {
		return type.replaceFirst("(Tie)?Connection$", "");
	}

	/** Makes all that are missing, and those that these need in turn. */
	void make() {
		Set<String> done = new HashSet<>();
		Set<String> names = new TreeSet<>(this.schema.types().keySet());
		while (done.addAll(names)) {
			names.forEach(this::make);
			names = Definitions.referenced(this.schema);
			names.removeAll(done);
		}
	}

	private void make(String name) {
		TypeDefinition<?> made = find(name);
		if (made == null) {
			return;
		}
		TypeDefinition<?> written = this.schema.getTypeOrNull(name);
		if (written != null) {
			Definitions.replace(this.schema, written, Completion.type(written, made));
		}
		else {
			Definitions.add(this.schema, made);
		}
	}

	private @Nullable TypeDefinition<?> find(String name) {
		for (String suffix : SUFFIXES) {
			String type = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : "";
			if (isListed(type)) {
				return find(type, suffix);
			}
		}
		String code = name.replaceFirst("Filter$", "");
		boolean isCode = !code.equals(name) && !Definitions.values(this.schema, code).isEmpty();
		return isCode ? this.codes.find(code, "Filter") : null;
	}

	private boolean isListed(String type) {
		return this.schema.getTypeOrNull(type) instanceof ImplementingTypeDefinition
				|| (!type.isEmpty() && this.schema.hasType(type + CONNECTION));
	}

	private @Nullable TypeDefinition<?> find(String type, String suffix) {
		TypeDefinition<?> made = this.items.find(type, suffix);
		TypeDefinition<?> more = suffix.startsWith(TIE) ? this.items.find(type, suffix.substring(TIE.length()))
				: this.entities.find(type, suffix);
		if (made == null || more == null) {
			return made;
		}
		return suffix.startsWith(TIE) ? Completion.type(made, more) : Completion.type(more, made);
	}

}

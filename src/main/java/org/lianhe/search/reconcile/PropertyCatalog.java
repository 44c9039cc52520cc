package org.lianhe.search.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.lianhe.model.entity.EntityFact;
import org.lianhe.model.entity.EntityType;
import org.lianhe.query.schema.Tables;
import org.lianhe.query.schema.tables.Entity;
import org.lianhe.query.schema.tables.Relation;
import org.lianhe.seed.IdentifierSchemes;

/** All properties, in the order in which they are proposed. */
final class PropertyCatalog {

	private static final Entity ENTITY = Tables.ENTITY;

	private final Map<String, ReconcileProperty> byId = new LinkedHashMap<>();

	PropertyCatalog(List<EntityType> types) {
		column("name-zh-hans", "Name in Chinese", "Preferred name in simplified characters.", ENTITY.NAME_ZH_HANS);
		column("name-zh-hant", "Name in traditional Chinese", "Preferred name in traditional characters.",
				ENTITY.NAME_ZH_HANT);
		column("name-en", "Name in English", "Preferred name in English.", ENTITY.NAME_EN);
		column("name-pinyin", "Name in pinyin", "Preferred name in pinyin with tones.", ENTITY.NAME_PINYIN);
		add("other-names", "Other names", "Names beside the preferred ones, in any language.", List.of(),
				(known, ids) -> read(known, Tables.NAME, Tables.NAME.ENTITY_ID, Tables.NAME.TEXT,
						Tables.NAME.KIND.ne("PREFERRED"), ids));
		column("type", "Type", "Type of entity.", ENTITY.TYPE);
		column("kind", "Kind", "Kind within its type.", ENTITY.KIND);
		dates(types);
		ties("place", "Place", "Where it is located or has its headquarters.",
				List.of("located-in", "headquartered-in"));
		ties("part-of", "Part of", "What it is a part of.", List.of("part-of"));
		column("description-en", "Description in English", "What it is.", ENTITY.DESCRIPTION_EN);
		column("description-zh-hans", "Description in Chinese", "What it is.", ENTITY.DESCRIPTION_ZH_HANS);
		IdentifierSchemes.codes()
			.forEach((scheme) -> add(scheme, scheme, "Its code in the register " + scheme + ".", List.of(),
					(known, ids) -> read(known, Tables.IDENTIFIER, Tables.IDENTIFIER.ENTITY_ID, Tables.IDENTIFIER.CODE,
							Tables.IDENTIFIER.SCHEME.eq(scheme), ids)));
	}

	List<ReconcileProperty> all() {
		return List.copyOf(this.byId.values());
	}

	Optional<ReconcileProperty> find(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	boolean isRegister(String id) {
		return IdentifierSchemes.codes().contains(id);
	}

	private void column(String id, String name, String description, TableField<?, String> column) {
		add(id, name, description, List.of(),
				(known, ids) -> read(known, ENTITY, ENTITY.ID, column, column.isNotNull(), ids));
	}

	/** The dates that types have of their own, each once for all types that have it. */
	private void dates(List<EntityType> types) {
		Map<String, List<String>> having = new LinkedHashMap<>();
		Map<String, List<TableField<?, String>>> columns = new HashMap<>();
		types.forEach((type) -> type.facts().forEach((fact) -> {
			if (fact instanceof EntityFact.Date date) {
				having.computeIfAbsent(date.field(), (field) -> new ArrayList<>()).add(type.name());
				columns.computeIfAbsent(date.field(), (field) -> new ArrayList<>()).add(date.text());
			}
		}));
		having.forEach((field, names) -> add(field, Character.toUpperCase(field.charAt(0)) + field.substring(1),
				"Date by EDTF, no more precise than its source.", names, (known, ids) -> {
					Map<Long, List<ReconcileProperty.Value>> all = new HashMap<>();
					columns.getOrDefault(field, List.of()).forEach((column) -> all.putAll(date(known, column, ids)));
					return all;
				}));
	}

	private static Map<Long, List<ReconcileProperty.Value>> date(EntityReader known, TableField<?, String> column,
			List<Long> ids) {
		Table<?> table = column.getTable();
		Field<Long> id = (table != null) ? table.field("id", Long.class) : null;
		return (table != null && id != null) ? read(known, table, id, column, column.isNotNull(), ids) : Map.of();
	}

	private void ties(String id, String name, String description, List<String> predicates) {
		Relation relation = Tables.RELATION;
		add(id, name, description, List.of(), (known, ids) -> {
			List<Field<?>> columns = List.of(relation.SUBJECT_ID, known.name(), ENTITY.SLUG);
			Query query = DSL.select(columns)
				.from(relation)
				.join(ENTITY)
				.on(ENTITY.ID.eq(relation.OBJECT_ID))
				.where(EntityReader.among(relation.SUBJECT_ID))
				.and(relation.PREDICATE.in(predicates))
				.orderBy(relation.ID);
			Map<Long, List<ReconcileProperty.Value>> values = new HashMap<>();
			known.rows(query, columns, ids)
				.forEach((row) -> values.computeIfAbsent((Long) row[0], (one) -> new ArrayList<>())
					.add(new ReconcileProperty.Value(String.valueOf(row[1]), String.valueOf(row[2]))));
			return values;
		});
	}

	private static Map<Long, List<ReconcileProperty.Value>> read(EntityReader known, Table<?> table, Field<Long> owner,
			Field<String> column, Condition where, List<Long> ids) {
		List<Field<?>> columns = List.of(owner, column);
		Query query = DSL.select(columns)
			.from(table)
			.where(EntityReader.among(owner))
			.and(where)
			.orderBy(owner, column);
		Map<Long, List<ReconcileProperty.Value>> values = new HashMap<>();
		known.rows(query, columns, ids)
			.forEach((row) -> values.computeIfAbsent((Long) row[0], (one) -> new ArrayList<>())
				.add(new ReconcileProperty.Value(String.valueOf(row[1]), "")));
		return values;
	}

	private void add(String id, String name, String description, List<String> types, ReconcileProperty.Reader reader) {
		this.byId.put(id, new ReconcileProperty(id, name, description, types, reader));
	}

}

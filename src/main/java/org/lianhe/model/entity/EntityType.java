package org.lianhe.model.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.TypeNames;
import org.lianhe.query.facet.ColumnDimensions;
import org.lianhe.query.facet.RelationshipDimension;
import org.lianhe.query.filter.CodeFilter;
import org.lianhe.query.filter.DateFilter;
import org.lianhe.query.filter.RelatedFilter;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.ConnectionField;
import org.lianhe.query.plan.Dimension;
import org.lianhe.query.plan.FieldPlanner;
import org.lianhe.query.plan.Ordering;
import org.lianhe.query.plan.Relationship;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.plan.ToMany;
import org.lianhe.query.relationship.RelationJoin;
import org.lianhe.query.schema.Tables;

/**
 * A type of entity: its own facts and its typed views of relations. Each declaration
 * serves the field, the filter, the order, the facets and the loading of the seed.
 */
public final class EntityType {

	private final String name;

	private final String plural;

	private final boolean hasKinds;

	private final @Nullable Table<?> table;

	private final RowType own;

	private final List<EntityFact> facts = new ArrayList<>();

	/**
	 * Creates a type without fields of its own.
	 * @param name name of the type in the schema
	 * @param plural name of the root field that lists all its entities
	 * @param hasKinds whether it has an enum of kinds
	 * @param table table with its own facts; null if it has none
	 */
	public EntityType(String name, String plural, boolean hasKinds, @Nullable Table<?> table) {
		this.name = name;
		this.plural = plural;
		this.hasKinds = hasKinds;
		this.table = table;
		this.own = RowType.where(name, Tables.ENTITY, (alias) -> alias.field(Tables.ENTITY.TYPE).eq(DSL.inline(name)));
	}

	/** Adds a date. */
	public EntityType date(String field, TableField<?, String> text, TableField<?, LocalDate> earliest,
			TableField<?, LocalDate> latest) {
		this.facts.add(new EntityFact.Date(field, text, earliest, latest));
		this.own.field(field, ColumnValue.of(text))
			.criterion(field, DateFilter.of(text, earliest, latest))
			.ordering(TypeNames.codeOf(field), Ordering.by(earliest))
			.facet(TypeNames.codeOf(field) + "_YEAR", ColumnDimensions.year(earliest))
			.facet(TypeNames.codeOf(field) + "_DECADE", ColumnDimensions.decade(earliest));
		return this;
	}

	/** Adds a value of an enum. */
	public EntityType code(String field, TableField<?, String> column, Set<String> values) {
		this.facts.add(new EntityFact.Code(field, column, values));
		this.own.field(field, ColumnValue.of(column))
			.criterion(field, new CodeFilter(column))
			.ordering(TypeNames.codeOf(field), Ordering.by(column))
			.facet(TypeNames.codeOf(field), ColumnDimensions.code(column));
		return this;
	}

	/** Adds an object of several columns, without filter and order. */
	public EntityType object(String field, FieldPlanner fieldPlanner, EntityFact fact) {
		this.facts.add(fact);
		this.own.field(field, fieldPlanner);
		return this;
	}

	/** Adds the first related entity. */
	public EntityType toOne(String field, String target, RelationJoin join) {
		this.own.field(field, ToMany.first(target, join)).criterion(field, RelatedFilter.one(target, join));
		return this;
	}

	/** Adds the first related entity, and a facet of all of them. */
	public EntityType toOne(String field, String target, String facet, RelationJoin join) {
		return toOne(field, target, join).facet(facet, new RelationshipDimension(target, join));
	}

	/** Adds a connection of related entities. */
	public EntityType related(String field, String target, RelationJoin join) {
		this.own.field(field, ConnectionField.ties(this.name + '.' + field, target, join))
			.criterion(field, RelatedFilter.list(target, join));
		return this;
	}

	/** Adds a connection of related entities, and a facet of them. */
	public EntityType related(String field, String target, String facet, RelationJoin join) {
		return related(field, target, join).facet(facet, new RelationshipDimension(target, join));
	}

	/** Adds a facet. */
	public EntityType facet(String name, Dimension dimension) {
		this.own.facet(name, dimension);
		return this;
	}

	/** Adds a connection of objects that are not related by relations. */
	public EntityType list(String field, String target, Relationship relationship) {
		this.own.field(field, ConnectionField.of(this.name + '.' + field, target, relationship))
			.criterion(field, RelatedFilter.list(target, relationship));
		return this;
	}

	/**
	 * Adds a connection down the hierarchy of places or topics; its argument
	 * {@code direct} asks for the nearest level only.
	 */
	public EntityType downwards(String field, String target, Function<Boolean, Relationship> relationship) {
		Relationship direct = relationship.apply(true);
		Relationship all = relationship.apply(false);
		this.own
			.field(field,
					new ConnectionField(this.name + '.' + field, target, target + "Edge",
							(planner, requested) -> Boolean.TRUE.equals(requested.argument("direct")) ? direct : all))
			.criterion(field, RelatedFilter.list(target, all));
		return this;
	}

	/** The type with the fields that all entities share. */
	RowType type(RowType common) {
		RowType type = RowType.where(this.name, Tables.ENTITY,
				(alias) -> alias.field(Tables.ENTITY.TYPE).eq(DSL.inline(this.name)));
		if (this.hasKinds) {
			type.field("kind", ColumnValue.of(Tables.ENTITY.KIND));
		}
		return type.addAll(common).addAll(this.own);
	}

	/** Name of the type in the schema. */
	public String name() {
		return this.name;
	}

	/**
	 * Name of the root field that returns one entity, and of the folder of the seed.
	 */
	public String singular() {
		return this.name.toLowerCase(Locale.ROOT);
	}

	/** Name of the root field that lists all entities. */
	public String plural() {
		return this.plural;
	}

	/** Whether it has an enum of kinds. */
	public boolean hasKinds() {
		return this.hasKinds;
	}

	/** The table with its own facts; null if it has none. */
	public @Nullable Table<?> table() {
		return this.table;
	}

	/** Its own facts. */
	public List<EntityFact> facts() {
		return List.copyOf(this.facts);
	}

}

package org.lianhe.query.facet;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.Dimension;
import org.lianhe.query.plan.Relationship;
import org.lianhe.query.plan.RowTypes;
import org.lianhe.query.schema.Tables;
import org.lianhe.query.schema.tables.Entity;

/**
 * Counts by places or topics and by all that contain them.
 *
 * @param target their type
 * @param relationship the relationship to them; null if the row refers to one itself
 * @param start returns the id that the hierarchy starts from
 */
public record HierarchyDimension(String target, @Nullable Relationship relationship,
		Function<TableAlias, Field<Long>> start) implements Dimension {

	private static final Set<String> CITY_OR_PROVINCE = Set.of("CITY", "PROVINCE");

	/** Starts from the objects of a relationship. */
	public static HierarchyDimension to(String target, Relationship relationship) {
		return new HierarchyDimension(target, relationship, TableAlias::id);
	}

	/** Starts from the object that the row refers to. */
	public static HierarchyDimension from(String target, Function<TableAlias, Field<Long>> start) {
		return new HierarchyDimension(target, null, start);
	}

	@Override
	public boolean hasLevels() {
		return "Place".equals(this.target);
	}

	@Override
	public Values open(RowTypes types, TableAlias node, @Nullable String level) {
		SelectBuilder select = node.select().newSubquery();
		TableAlias ancestry = TableAlias.of(select, Tables.ANCESTRY, false);
		Field<Long> part = ancestry.field(Tables.ANCESTRY.ENTITY_ID);
		Field<Long> whole = ancestry.field(Tables.ANCESTRY.ANCESTOR_ID);
		Field<Long> key = part;
		if (this.relationship != null) {
			Relationship.JoinedIds ends = this.relationship.joinIds(select, types.get(this.target),
					(owner) -> owner.isNotNull());
			key = ends.parentId();
			ancestry.join(part.eq(ends.targetId()));
		}
		else {
			ancestry.join(DSL.noCondition());
		}
		if (level != null) {
			select.where(hasKind(key, whole, level));
		}
		return Values.ids(KeyValuePairs.join(node, this.start.apply(node), KeyValuePairs.of(select, key, whole)), true,
				this.target);
	}

	/**
	 * The condition on the kind of the containing place. It also mentions the key, which
	 * is never null, so that PostgreSQL does not start from the few places of that kind,
	 * which many keys share.
	 */
	private Condition hasKind(Field<Long> key, Field<Long> whole, String kind) {
		Entity entity = Tables.ENTITY;
		return DSL.condition("({0} is not null and {1} in ({2})) is true", key, whole,
				DSL.select(entity.ID)
					.from(entity)
					.where(entity.TYPE.eq(DSL.inline(this.target)))
					.and(entity.KIND.in(kinds(kind))));
	}

	/** A special administrative region counts both as a city and as a province. */
	private static List<Field<String>> kinds(String kind) {
		return Stream.of(kind, "SPECIAL_ADMINISTRATIVE_REGION")
			.limit(CITY_OR_PROVINCE.contains(kind) ? 2 : 1)
			.<Field<String>>map(DSL::inline)
			.toList();
	}

}

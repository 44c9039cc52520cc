package org.lianhe.facet;

import java.util.function.Function;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.Dimension;
import org.lianhe.query.Link;
import org.lianhe.query.Types;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;
import org.lianhe.store.db.Tables;
import org.lianhe.store.db.tables.Entity;

/**
 * Counts by places or topics, and by all that these lie within.
 *
 * @param target their type
 * @param link the way to them, or null where the row itself knows one
 * @param start the id of that one
 */
public record RolledUp(String target, @Nullable Link link, Function<Scope, Field<Long>> start) implements Dimension {

	/** From those that a link leads to. */
	public static RolledUp to(String target, Link link) {
		return new RolledUp(target, link, Scope::id);
	}

	/** From the one whose id the row has. */
	public static RolledUp from(String target, Function<Scope, Field<Long>> start) {
		return new RolledUp(target, null, start);
	}

	@Override
	public boolean hasLevels() {
		return "Place".equals(this.target);
	}

	@Override
	public Values open(Types types, Scope node, @Nullable String level) {
		Select select = node.select().another();
		Scope ancestry = Scope.on(select, Tables.ANCESTRY, false);
		Field<Long> part = ancestry.field(Tables.ANCESTRY.ENTITY_ID);
		Field<Long> whole = ancestry.field(Tables.ANCESTRY.ANCESTOR_ID);
		Field<Long> key = part;
		if (this.link != null) {
			Link.Reached ends = this.link.reach(select, types.get(this.target), (owner) -> owner.isNotNull());
			key = ends.owner();
			ancestry.from(part.eq(ends.id()));
		}
		else {
			ancestry.from(DSL.noCondition());
		}
		if (level != null) {
			select.where(isOf(key, whole, level));
		}
		return Values.ids(Pairs.join(node, this.start.apply(node), Pairs.of(select, key, whole)), true, this.target);
	}

	/**
	 * Asks for the kind of the whole. Tied to the key, which is never null, so that
	 * PostgreSQL does not start from the few wholes of that kind, which many keys share.
	 */
	private Condition isOf(Field<Long> key, Field<Long> whole, String kind) {
		Entity entity = Tables.ENTITY;
		return DSL.condition("({0} is not null and {1} in ({2})) is true", key, whole,
				DSL.select(entity.ID)
					.from(entity)
					.where(entity.TYPE.eq(DSL.inline(this.target)))
					.and(entity.KIND.eq(DSL.inline(kind))));
	}

}

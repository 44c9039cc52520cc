package org.lianhe.link;

import java.util.List;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.lianhe.page.Key;
import org.lianhe.query.Link;
import org.lianhe.query.Owners;
import org.lianhe.query.RowType;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;
import org.lianhe.store.db.Tables;

/**
 * The relations of an entity themselves, at whichever end it stands.
 *
 * @param isSubject whether to take those in which it is the subject
 * @param isObject whether to take those in which it is the object
 * @param predicates codes of the predicates wanted; empty means all
 */
public record Ends(boolean isSubject, boolean isObject, List<String> predicates) implements Link {

	public Ends {
		predicates = List.copyOf(predicates);
	}

	/** All of them. */
	public static Ends all() {
		return new Ends(true, true, List.of());
	}

	@Override
	public Linked open(Select select, RowType target, Owners owners) {
		if (!this.isSubject || !this.isObject) {
			End near = this.isSubject ? End.SUBJECT : End.OBJECT;
			Scope node = target.open(select,
					(row) -> owners.are(row.field(near.id())).and(wanted(row.field(Tables.RELATION.PREDICATE))));
			return new Linked(node.field(near.id()), node, null, List.of(Key.of(node.id())));
		}
		Table<?> ends = select.alias(end(End.SUBJECT, owners).unionAll(end(End.OBJECT, owners)).asTable("b"));
		select.from(ends, DSL.noCondition());
		Scope node = target.open(select, (row) -> row.id().eq(Scope.column(ends, "id")));
		return new Linked(Scope.column(ends, "near"), node, null, List.of(Key.of(node.id())));
	}

	@Override
	public List<Link> parts() {
		if (!this.isSubject || !this.isObject) {
			return List.of(this);
		}
		return List.of(new Ends(true, false, this.predicates), new Ends(false, true, this.predicates));
	}

	private org.jooq.Select<Record> end(End near, Owners owners) {
		return DSL.select(List.of(Tables.RELATION.ID, near.id().as("near")))
			.from(Tables.RELATION)
			.where(owners.areWithin(near.id()))
			.and(wanted(Tables.RELATION.PREDICATE));
	}

	private Condition wanted(Field<String> predicate) {
		return this.predicates.isEmpty() ? DSL.noCondition() : predicate.in(this.predicates);
	}

}

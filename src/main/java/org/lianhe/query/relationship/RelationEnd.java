package org.lianhe.query.relationship;

import org.jooq.TableField;
import org.lianhe.query.schema.Tables;

/** An end of a relation. */
public enum RelationEnd {

	/** The subject. */
	SUBJECT(Tables.RELATION.SUBJECT_ID, Tables.RELATION.SUBJECT_TYPE),

	/** The object. */
	OBJECT(Tables.RELATION.OBJECT_ID, Tables.RELATION.OBJECT_TYPE);

	private final TableField<?, Long> id;

	private final TableField<?, String> type;

	RelationEnd(TableField<?, Long> id, TableField<?, String> type) {
		this.id = id;
		this.type = type;
	}

	/** Column with the id of the entity at this end. */
	public TableField<?, Long> id() {
		return this.id;
	}

	/** Column with the type of that entity. */
	public TableField<?, String> type() {
		return this.type;
	}

	/** The opposite end. */
	public RelationEnd other() {
		return (this == SUBJECT) ? OBJECT : SUBJECT;
	}

}

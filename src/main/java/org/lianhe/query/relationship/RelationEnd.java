package org.lianhe.query.relationship;

import org.jooq.TableField;
import org.lianhe.query.schema.Tables;

/** An end of a relation. */
public enum RelationEnd {

	/** What it starts from. */
	SUBJECT(Tables.RELATION.SUBJECT_ID, Tables.RELATION.SUBJECT_TYPE),

	/** What it leads to. */
	OBJECT(Tables.RELATION.OBJECT_ID, Tables.RELATION.OBJECT_TYPE);

	private final TableField<?, Long> id;

	private final TableField<?, String> type;

	RelationEnd(TableField<?, Long> id, TableField<?, String> type) {
		this.id = id;
		this.type = type;
	}

	/** Column with the id of the entity that stands here. */
	public TableField<?, Long> id() {
		return this.id;
	}

	/** Column with its type. */
	public TableField<?, String> type() {
		return this.type;
	}

	/** The end that is not this one. */
	public RelationEnd other() {
		return (this == SUBJECT) ? OBJECT : SUBJECT;
	}

}

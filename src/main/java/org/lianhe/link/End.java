package org.lianhe.link;

import org.jooq.TableField;
import org.lianhe.store.db.Tables;

/** An end of a relation. */
public enum End {

	/** What it starts from. */
	SUBJECT(Tables.RELATION.SUBJECT_ID, Tables.RELATION.SUBJECT_TYPE),

	/** What it leads to. */
	OBJECT(Tables.RELATION.OBJECT_ID, Tables.RELATION.OBJECT_TYPE);

	private final TableField<?, Long> id;

	private final TableField<?, String> type;

	End(TableField<?, Long> id, TableField<?, String> type) {
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
	public End other() {
		return (this == SUBJECT) ? OBJECT : SUBJECT;
	}

}

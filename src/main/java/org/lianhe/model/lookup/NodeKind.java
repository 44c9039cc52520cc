package org.lianhe.model.lookup;

import java.util.Arrays;

import org.jooq.TableField;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.schema.Tables;

/** The kinds of objects that have an id, and the permanent key of each. */
public enum NodeKind {

	/** An entity of any type, by slug. */
	ENTITY("e", "Entity", Tables.ENTITY.SLUG),

	/** A source, by slug. */
	SOURCE("s", "Source", Tables.SOURCE.SLUG),

	/** A relation, by code. */
	RELATION("r", "Relation", Tables.RELATION.CODE),

	/** An observation, by code. */
	OBSERVATION("o", "Observation", Tables.OBSERVATION.CODE),

	/** A statement, by code. */
	STATEMENT("t", "Statement", Tables.STATEMENT.CODE);

	private final String prefix;

	private final String typeName;

	private final TableField<?, String> key;

	NodeKind(String prefix, String typeName, TableField<?, String> key) {
		this.prefix = prefix;
		this.typeName = typeName;
		this.key = key;
	}

	/** The field {@code id} of objects of this kind. */
	public ColumnValue id() {
		return ColumnValue.of(this.key, (value) -> new NodeId(this, (String) value).encode());
	}

	String prefix() {
		return this.prefix;
	}

	String typeName() {
		return this.typeName;
	}

	TableField<?, String> key() {
		return this.key;
	}

	static NodeKind ofPrefix(String prefix) {
		return Arrays.stream(values())
			.filter((kind) -> kind.prefix.equals(prefix))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no kind " + prefix));
	}

}

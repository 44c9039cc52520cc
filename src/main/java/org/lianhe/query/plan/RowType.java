package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.pagination.SortKey;

/**
 * A type of the schema whose objects are rows of a table: what answers its fields, what
 * its filter asks, and what its lists can be ordered by. Everything that lists can do is
 * said once, here; each type only says what it has.
 */
public final class RowType {

	private final String name;

	private final Table<?> table;

	private final boolean isMixed;

	private final Function<TableAlias, Condition> always;

	private final Map<String, FieldPlanner> outputs = new LinkedHashMap<>();

	private final Map<String, Criterion> criteria = new LinkedHashMap<>();

	private final Map<String, Ordering> orderings = new LinkedHashMap<>();

	private final Map<String, Dimension> facets = new LinkedHashMap<>();

	private final Map<String, FieldPlanner> statistics = new LinkedHashMap<>();

	private @Nullable DisplayLabel shown;

	private final List<TableField<?, ?>> natural = new ArrayList<>();

	private RowType(String name, Table<?> table, boolean isMixed, Function<TableAlias, Condition> always) {
		this.name = name;
		this.table = table;
		this.isMixed = isMixed;
		this.always = always;
	}

	/** A type whose objects are all rows of a table. */
	public static RowType of(String name, Table<?> table) {
		return new RowType(name, table, false, (scope) -> DSL.noCondition());
	}

	/** An interface, whose objects are all rows of a table and of several types. */
	public static RowType mixed(String name, Table<?> table) {
		return new RowType(name, table, true, (scope) -> DSL.noCondition());
	}

	/** A type whose objects are the rows of a table where something holds. */
	public static RowType where(String name, Table<?> table, Function<TableAlias, Condition> always) {
		return new RowType(name, table, false, always);
	}

	/** Adds what answers a field. */
	public RowType output(String field, FieldPlanner output) {
		this.outputs.put(field, output);
		return this;
	}

	/** Adds what a field of the filter asks. */
	public RowType criterion(String field, Criterion criterion) {
		this.criteria.put(field, criterion);
		return this;
	}

	/** Adds something to order by. */
	public RowType ordering(String field, Ordering ordering) {
		this.orderings.put(field, ordering);
		return this;
	}

	/** Adds something to count by. */
	public RowType facet(String name, Dimension dimension) {
		this.facets.put(name, dimension);
		return this;
	}

	/** Adds what answers a field of what lists tell of all their rows together. */
	public RowType statistic(String field, FieldPlanner output) {
		this.statistics.put(field, output);
		return this;
	}

	/** Says how its objects are shown where they are only named. */
	public RowType shown(TableField<?, String> key, ColumnValue label) {
		this.shown = new DisplayLabel(key, label);
		return this;
	}

	/**
	 * Says what lists of all rows are ordered by, before the id, when no order is asked.
	 */
	public RowType naturally(TableField<?, ?> column) {
		this.natural.add(column);
		return this;
	}

	/** The natural order of a list of all rows; its last key is unique. */
	public List<SortKey> natural(TableAlias scope) {
		List<SortKey> keys = new ArrayList<>();
		this.natural.forEach((column) -> keys.add(SortKey.of(scope.field(column))));
		keys.add(SortKey.of(scope.id()));
		return keys;
	}

	/** Takes over all that another type has. */
	public RowType all(RowType other) {
		this.outputs.putAll(other.outputs);
		this.criteria.putAll(other.criteria);
		this.orderings.putAll(other.orderings);
		this.facets.putAll(other.facets);
		this.statistics.putAll(other.statistics);
		this.shown = (other.shown != null) ? other.shown : this.shown;
		return this;
	}

	public String name() {
		return this.name;
	}

	public boolean isMixed() {
		return this.isMixed;
	}

	/** Opens a scope on the type's rows and adds them to the statement. */
	public TableAlias open(SelectBuilder select, Function<TableAlias, Condition> on) {
		TableAlias scope = TableAlias.on(select, this.table, this.isMixed);
		return scope.from(on.apply(scope).and(this.always.apply(scope)));
	}

	/** Opens a scope on all rows of the type. */
	public TableAlias open(SelectBuilder select) {
		return open(select, (opened) -> DSL.noCondition());
	}

	/** Opens a scope on the object with this id, where there is one. */
	public TableAlias beside(SelectBuilder select, Field<Long> id) {
		TableAlias scope = TableAlias.on(select, this.table, true);
		return scope.joinIfAny(scope.id().eq(id));
	}

	/** What answers the field. */
	public FieldPlanner output(String field) {
		FieldPlanner output = this.outputs.get(field);
		if (output == null) {
			throw new IllegalStateException("nothing answers " + this.name + "." + field);
		}
		return output;
	}

	public Map<String, FieldPlanner> outputs() {
		return this.outputs;
	}

	public Map<String, Criterion> criteria() {
		return this.criteria;
	}

	public Map<String, Ordering> orderings() {
		return this.orderings;
	}

	public Map<String, Dimension> facets() {
		return this.facets;
	}

	public Map<String, FieldPlanner> statistics() {
		return this.statistics;
	}

	/** How its objects are shown where they are only named. */
	DisplayLabel shown() {
		if (this.shown == null) {
			throw new IllegalStateException(this.name + " does not say how it is shown");
		}
		return this.shown;
	}

	/** The condition that a filter makes; absent and null parts are ignored. */
	public Condition matching(RowTypes types, TableAlias scope, @Nullable Map<String, @Nullable Object> filter) {
		Condition all = DSL.noCondition();
		if (filter != null) {
			for (Map.Entry<String, @Nullable Object> part : filter.entrySet()) {
				Object given = part.getValue();
				if (given != null) {
					all = all.and(part(types, scope, part.getKey(), given));
				}
			}
		}
		return all;
	}

	@SuppressWarnings("unchecked")
	private Condition part(RowTypes types, TableAlias scope, String field, Object given) {
		return switch (field) {
			case "and" -> DSL.and(each(types, scope, given));
			case "or" -> DSL.or(each(types, scope, given)).and(DSL.trueCondition());
			case "not" ->
				DSL.not(DSL.trueCondition().and(matching(types, scope, (Map<String, @Nullable Object>) given)));
			default -> {
				Criterion criterion = this.criteria.get(field);
				if (criterion == null) {
					throw new IllegalStateException(this.name + " has no criterion " + field);
				}
				yield criterion.on(types, scope, given);
			}
		};
	}

	@SuppressWarnings("unchecked")
	private List<Condition> each(RowTypes types, TableAlias scope, Object given) {
		return ((List<Map<String, @Nullable Object>>) given).stream()
			.map((filter) -> DSL.trueCondition().and(matching(types, scope, filter)))
			.toList();
	}

}

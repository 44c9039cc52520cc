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
 * A type of the schema whose objects are rows of a table. It declares how the fields of
 * the type are read, filtered, ordered and counted; what lists do with these declarations
 * is the same for all types.
 */
public final class RowType {

	private final String name;

	private final Table<?> table;

	private final boolean isInterface;

	private final Function<TableAlias, Condition> rowCondition;

	private final Map<String, FieldPlanner> fields = new LinkedHashMap<>();

	private final Map<String, Criterion> criteria = new LinkedHashMap<>();

	private final Map<String, Ordering> orderings = new LinkedHashMap<>();

	private final Map<String, Dimension> facets = new LinkedHashMap<>();

	private final Map<String, FieldPlanner> statistics = new LinkedHashMap<>();

	private @Nullable DisplayLabel displayLabel;

	private final List<TableField<?, ?>> defaultOrder = new ArrayList<>();

	private RowType(String name, Table<?> table, boolean isMixed, Function<TableAlias, Condition> always) {
		this.name = name;
		this.table = table;
		this.isInterface = isMixed;
		this.rowCondition = always;
	}

	/** A type whose objects are all rows of a table. */
	public static RowType of(String name, Table<?> table) {
		return new RowType(name, table, false, (alias) -> DSL.noCondition());
	}

	/** An interface. Its objects are all rows of a table, of several types. */
	public static RowType ofInterface(String name, Table<?> table) {
		return new RowType(name, table, true, (alias) -> DSL.noCondition());
	}

	/** A type whose objects are the rows of a table that match a condition. */
	public static RowType where(String name, Table<?> table, Function<TableAlias, Condition> always) {
		return new RowType(name, table, false, always);
	}

	/** Adds a field. */
	public RowType field(String field, FieldPlanner fieldPlanner) {
		this.fields.put(field, fieldPlanner);
		return this;
	}

	/** Adds a field of the filter input. */
	public RowType criterion(String field, Criterion criterion) {
		this.criteria.put(field, criterion);
		return this;
	}

	/** Adds a value of the order enum. */
	public RowType ordering(String field, Ordering ordering) {
		this.orderings.put(field, ordering);
		return this;
	}

	/** Adds a dimension of facets. */
	public RowType facet(String name, Dimension dimension) {
		this.facets.put(name, dimension);
		return this;
	}

	/** Adds a field of the statistics of lists. */
	public RowType statistic(String field, FieldPlanner fieldPlanner) {
		this.statistics.put(field, fieldPlanner);
		return this;
	}

	/** Sets the key and label that facets show for its objects. */
	public RowType displayLabel(TableField<?, String> key, ColumnValue label) {
		this.displayLabel = new DisplayLabel(key, label);
		return this;
	}

	/**
	 * Adds a column that orders lists of all rows by default, before the id.
	 */
	public RowType orderByDefault(TableField<?, ?> column) {
		this.defaultOrder.add(column);
		return this;
	}

	/** The default order of a list of all rows; its last key is unique. */
	public List<SortKey> defaultOrder(TableAlias alias) {
		List<SortKey> keys = new ArrayList<>();
		this.defaultOrder.forEach((column) -> keys.add(SortKey.of(alias.field(column))));
		keys.add(SortKey.of(alias.id()));
		return keys;
	}

	/** Adds all declarations of another type. */
	public RowType addAll(RowType other) {
		this.fields.putAll(other.fields);
		this.criteria.putAll(other.criteria);
		this.orderings.putAll(other.orderings);
		this.facets.putAll(other.facets);
		this.statistics.putAll(other.statistics);
		this.displayLabel = (other.displayLabel != null) ? other.displayLabel : this.displayLabel;
		return this;
	}

	public String name() {
		return this.name;
	}

	public boolean isInterface() {
		return this.isInterface;
	}

	/** Joins the rows of the type to the statement. */
	public TableAlias join(SelectBuilder select, Function<TableAlias, Condition> on) {
		TableAlias alias = TableAlias.of(select, this.table, this.isInterface);
		return alias.join(on.apply(alias).and(this.rowCondition.apply(alias)));
	}

	/** Adds all rows of the type to the statement. */
	public TableAlias join(SelectBuilder select) {
		return join(select, (opened) -> DSL.noCondition());
	}

	/** Joins the object with this id to the statement, if it exists. */
	public TableAlias leftJoin(SelectBuilder select, Field<Long> id) {
		TableAlias alias = TableAlias.of(select, this.table, true);
		return alias.leftJoin(alias.id().eq(id));
	}

	/** Returns the planner of a field. */
	public FieldPlanner field(String field) {
		FieldPlanner fieldPlanner = this.fields.get(field);
		if (fieldPlanner == null) {
			throw new IllegalStateException("nothing answers " + this.name + "." + field);
		}
		return fieldPlanner;
	}

	public Map<String, FieldPlanner> fields() {
		return this.fields;
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

	/** The key and label of its objects in facets. */
	DisplayLabel displayLabel() {
		if (this.displayLabel == null) {
			throw new IllegalStateException(this.name + " does not say how it is shown");
		}
		return this.displayLabel;
	}

	/** The SQL condition of a filter input; absent and null parts are ignored. */
	public Condition filterCondition(RowTypes types, TableAlias alias, @Nullable Map<String, @Nullable Object> filter) {
		Condition all = DSL.noCondition();
		if (filter != null) {
			for (Map.Entry<String, @Nullable Object> part : filter.entrySet()) {
				Object given = part.getValue();
				if (given != null) {
					all = all.and(partCondition(types, alias, part.getKey(), given));
				}
			}
		}
		return all;
	}

	@SuppressWarnings("unchecked")
	private Condition partCondition(RowTypes types, TableAlias alias, String field, Object given) {
		return switch (field) {
			case "and" -> DSL.and(conditions(types, alias, given));
			case "or" -> DSL.or(conditions(types, alias, given)).and(DSL.trueCondition());
			case "not" ->
				DSL.not(DSL.trueCondition().and(filterCondition(types, alias, (Map<String, @Nullable Object>) given)));
			default -> {
				Criterion criterion = this.criteria.get(field);
				if (criterion == null) {
					throw new IllegalStateException(this.name + " has no criterion " + field);
				}
				yield criterion.condition(types, alias, given);
			}
		};
	}

	@SuppressWarnings("unchecked")
	private List<Condition> conditions(RowTypes types, TableAlias alias, Object given) {
		return ((List<Map<String, @Nullable Object>>) given).stream()
			.map((filter) -> DSL.trueCondition().and(filterCondition(types, alias, filter)))
			.toList();
	}

}

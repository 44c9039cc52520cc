package org.lianhe.query;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.SortField;
import org.lianhe.error.Refusal;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;
import org.lianhe.sql.Statement;
import org.lianhe.store.db.Tables;

import org.springframework.util.function.SingletonSupplier;

/** Turns what was asked into steps and statements. One planner plans one query. */
public final class Planner {

	private final GraphQLSchema schema;

	private final Types types;

	private final Context context;

	private int aliases;

	public Planner(GraphQLSchema schema, Types types, Context context) {
		this.schema = schema;
		this.types = types;
		this.context = context;
	}

	public Types types() {
		return this.types;
	}

	public Context context() {
		return this.context;
	}

	/** A statement of its own. */
	public Select select() {
		return new Select(() -> "t" + (++this.aliases));
	}

	/** Makes a query ready to run. */
	public Statement prepare(Query query, List<? extends Field<?>> columns) {
		return Statement.of(this.context.dialect(), query, columns);
	}

	/**
	 * The statement that reads all columns of a select, made ready when it first runs: by
	 * then all who need a column have asked for it.
	 * @param order of the rows; none where it does not matter
	 */
	SingletonSupplier<Statement> reading(Select select, List<? extends SortField<?>> order) {
		return SingletonSupplier.of(() -> prepare(select.selecting(select.columns()).orderBy(order), select.columns()));
	}

	/** The same in any order. */
	SingletonSupplier<Statement> reading(Select select) {
		return reading(select, List.of());
	}

	/** Plans what was asked of rows of a type. */
	Selection selection(List<ExecutableNormalizedField> fields, RowType type, Scope scope) {
		List<Variant> variants = this.types.concrete(type).stream().map((one) -> Variant.of(one, scope)).toList();
		if (!type.isMixed()) {
			return selection(fields, variants, (cells) -> type.name());
		}
		int cell = scope.cell(Tables.ENTITY.TYPE);
		return selection(fields, variants, (cells) -> (String) cells[cell]);
	}

	/** Plans what was asked of rows that are of this one type. */
	Selection selection(List<ExecutableNormalizedField> fields, Variant variant) {
		return selection(fields, List.of(variant), (cells) -> variant.name());
	}

	private Selection selection(List<ExecutableNormalizedField> fields, List<Variant> variants,
			Function<Object[], String> typeOf) {
		Selection selection = new Selection(variants.stream().map(Variant::name).toList(), typeOf);
		for (ExecutableNormalizedField field : fields) {
			List<Variant> having = variants.stream()
				.filter((variant) -> field.getObjectTypeNames().contains(variant.name()))
				.toList();
			having.stream()
				.collect(Collectors.partitioningBy((variant) -> isNonNull(variant.name(), field)))
				.forEach((required, alike) -> plan(selection, field, alike, required));
		}
		return selection;
	}

	private void plan(Selection selection, ExecutableNormalizedField field, List<Variant> variants, boolean required) {
		Map<Output, List<Variant>> groups = new IdentityHashMap<>();
		List<Variant.Bound> inOrder = new ArrayList<>();
		for (Variant variant : variants) {
			Variant.Bound bound = "__typename".equals(field.getName()) ? typename(variant)
					: variant.bind(field.getName());
			if (groups.putIfAbsent(bound.output(), new ArrayList<>()) == null) {
				inOrder.add(bound);
			}
			groups.get(bound.output()).add(variant);
		}
		for (Variant.Bound bound : inOrder) {
			List<String> names = groups.get(bound.output()).stream().map(Variant::name).toList();
			int slot = selection.slot();
			selection.show(names, field.getResultKey(), slot);
			Asked asked = new Asked(field, slot, required);
			selection.add(names, named(names.get(0) + "." + field.getName(), plan(bound, asked)));
		}
	}

	private Step plan(Variant.Bound bound, Asked asked) {
		try {
			return bound.plan(this, asked);
		}
		catch (Refusal refusal) {
			throw refusal.at(asked.path());
		}
	}

	/** Lets the statements of a step be told as those of this field. */
	private static Step named(String field, Step step) {
		return (run, items) -> {
			String outer = run.session().answer(field);
			step.fill(run, items);
			run.session().answer(outer);
		};
	}

	private static Variant.Bound typename(Variant variant) {
		return new Variant.Bound(Value.constant(variant.name()), null);
	}

	private boolean isNonNull(String type, ExecutableNormalizedField field) {
		if ("__typename".equals(field.getName())) {
			return true;
		}
		GraphQLObjectType object = this.schema.getObjectType(type);
		return GraphQLTypeUtil.isNonNull(object.getFieldDefinition(field.getName()).getType());
	}

}

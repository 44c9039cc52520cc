package org.lianhe.query.plan;

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
import org.lianhe.core.error.ApiException;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.schema.Tables;

import org.springframework.util.function.SingletonSupplier;

/** Plans one operation: turns its fields into steps and SQL statements. */
public final class QueryPlanner {

	private final GraphQLSchema schema;

	private final RowTypes types;

	private final PlanContext context;

	private int aliases;

	public QueryPlanner(GraphQLSchema schema, RowTypes types, PlanContext context) {
		this.schema = schema;
		this.types = types;
		this.context = context;
	}

	public RowTypes types() {
		return this.types;
	}

	public PlanContext context() {
		return this.context;
	}

	/** A new statement. */
	public SelectBuilder newSelect() {
		return new SelectBuilder(() -> "t" + (++this.aliases));
	}

	/** Renders a statement for execution. */
	public PreparedQuery prepare(Query query, List<? extends Field<?>> columns) {
		return PreparedQuery.of(this.context.dialect(), query, columns);
	}

	/**
	 * Returns the statement that reads all columns of a select. It is rendered at its
	 * first execution, when all fields have added their columns.
	 * @param order order of the rows; empty if it does not matter
	 */
	SingletonSupplier<PreparedQuery> readStatement(SelectBuilder select, List<? extends SortField<?>> order) {
		return SingletonSupplier.of(() -> prepare(select.toSelect(select.columns()).orderBy(order), select.columns()));
	}

	/** The same statement without an order. */
	SingletonSupplier<PreparedQuery> readStatement(SelectBuilder select) {
		return readStatement(select, List.of());
	}

	/** Plans the fields requested of rows of a type. */
	ObjectSelection selection(List<ExecutableNormalizedField> fields, RowType type, TableAlias alias) {
		List<TypeBinding> variants = this.types.concrete(type)
			.stream()
			.map((one) -> TypeBinding.of(one, alias))
			.toList();
		if (!type.isInterface()) {
			return selection(fields, variants, (cells) -> type.name());
		}
		int cell = alias.addColumn(Tables.ENTITY.TYPE);
		return selection(fields, variants, (cells) -> (String) cells[cell]);
	}

	/** Plans the fields requested of objects of one concrete type. */
	ObjectSelection selection(List<ExecutableNormalizedField> fields, TypeBinding variant) {
		return selection(fields, List.of(variant), (cells) -> variant.name());
	}

	private ObjectSelection selection(List<ExecutableNormalizedField> fields, List<TypeBinding> variants,
			Function<Object[], String> typeOf) {
		ObjectSelection selection = new ObjectSelection(variants.stream().map(TypeBinding::name).toList(), typeOf);
		for (ExecutableNormalizedField field : fields) {
			List<TypeBinding> having = variants.stream()
				.filter((variant) -> field.getObjectTypeNames().contains(variant.name()))
				.toList();
			having.stream()
				.collect(Collectors.partitioningBy((variant) -> isNonNull(variant.name(), field)))
				.forEach((required, alike) -> plan(selection, field, alike, required));
		}
		return selection;
	}

	private void plan(ObjectSelection selection, ExecutableNormalizedField field, List<TypeBinding> variants,
			boolean required) {
		Map<FieldPlanner, List<TypeBinding>> groups = new IdentityHashMap<>();
		List<TypeBinding.FieldBinding> inOrder = new ArrayList<>();
		for (TypeBinding variant : variants) {
			TypeBinding.FieldBinding bound = "__typename".equals(field.getName()) ? typename(variant)
					: variant.bind(field.getName());
			if (groups.putIfAbsent(bound.planner(), new ArrayList<>()) == null) {
				inOrder.add(bound);
			}
			groups.get(bound.planner()).add(variant);
		}
		for (TypeBinding.FieldBinding bound : inOrder) {
			List<String> names = groups.get(bound.planner()).stream().map(TypeBinding::name).toList();
			int slot = selection.newSlot();
			selection.addKey(names, field.getResultKey(), slot);
			RequestedField requested = new RequestedField(field, slot, required);
			selection.addStep(names, namedStep(names.get(0) + "." + field.getName(), plan(bound, requested)));
		}
	}

	private PlanStep plan(TypeBinding.FieldBinding bound, RequestedField requested) {
		try {
			return bound.plan(this, requested);
		}
		catch (ApiException refusal) {
			throw refusal.at(requested.path());
		}
	}

	/** Wraps a step so that its statements are reported as those of this field. */
	private static PlanStep namedStep(String field, PlanStep step) {
		return (state, items) -> {
			String outer = state.session().switchField(field);
			step.fill(state, items);
			state.session().switchField(outer);
		};
	}

	private static TypeBinding.FieldBinding typename(TypeBinding variant) {
		return new TypeBinding.FieldBinding(ColumnValue.constant(variant.name()), null);
	}

	private boolean isNonNull(String type, ExecutableNormalizedField field) {
		if ("__typename".equals(field.getName())) {
			return true;
		}
		GraphQLObjectType object = this.schema.getObjectType(type);
		return GraphQLTypeUtil.isNonNull(object.getFieldDefinition(field.getName()).getType());
	}

}

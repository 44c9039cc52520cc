package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.FieldCoordinates;
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

	private boolean hasFetchedFields;

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

	/** Whether a field was left to its data fetcher. */
	boolean hasFetchedFields() {
		return this.hasFetchedFields;
	}

	/**
	 * Whether a field has a data fetcher of its own, that is, one that is not the
	 * library's default for all fields.
	 */
	public static boolean isFetched(GraphQLSchema schema, ExecutableNormalizedField field) {
		return field.getObjectTypeNames().stream().anyMatch((type) -> isFetched(schema, type, field.getName()));
	}

	private static boolean isFetched(GraphQLSchema schema, String type, String field) {
		return field.startsWith("__") ? !"__typename".equals(field)
				: schema.getCodeRegistry().hasDataFetcher(FieldCoordinates.coordinates(type, field));
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
			Map<Boolean, List<TypeBinding>> having = variants.stream()
				.filter((variant) -> field.getObjectTypeNames().contains(variant.name()))
				.collect(Collectors
					.partitioningBy((variant) -> isFetched(this.schema, variant.name(), field.getName())));
			having.get(true).forEach((variant) -> leaveToFetcher(selection, variant));
			having.get(false)
				.stream()
				.collect(Collectors.partitioningBy((variant) -> isNonNull(variant.name(), field)))
				.forEach((required, alike) -> plan(selection, field, alike, required));
		}
		return selection;
	}

	/** Plans the values of the parent that the data fetcher of a field may read. */
	private void leaveToFetcher(ObjectSelection selection, TypeBinding parent) {
		this.hasFetchedFields = true;
		GraphQLObjectType type = this.schema.getObjectType(parent.name());
		for (String name : List.of("id", "slug")) {
			if (type.getFieldDefinition(name) != null && !selection.hasSource(parent.name(), name)) {
				int slot = selection.newSlot();
				ExecutableNormalizedField field = ExecutableNormalizedField.newNormalizedField()
					.fieldName(name)
					.objectTypeNames(List.of(parent.name()))
					.build();
				selection.addSource(List.of(parent.name()), name, slot);
				selection.addStep(List.of(parent.name()),
						plan(parent.bind(name), new RequestedField(field, slot, false)));
			}
		}
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

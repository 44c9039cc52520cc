package org.lianhe.export.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.budget.LimitsProperties;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.core.i18n.TypeNames;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.graphql.execution.StreamingExecution;
import org.lianhe.model.entity.EntityType;
import org.lianhe.model.graph.NeighborhoodField;
import org.lianhe.query.plan.ResultObject;

import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Reads selections of the network with ordinary GraphQL documents. */
@Component
final class NetworkReader {

	private static final int PAGE = 200;

	private static final String FRAGMENTS = document("fragments");

	/** A field of the document that is repeated for each type of entity. */
	private static final Pattern ENTITIES = Pattern.compile("^  entities (.*)$", Pattern.MULTILINE);

	private static final String NEIGHBORHOOD = document("neighborhood") + FRAGMENTS;

	private final QueryService operations;

	private final LimitsProperties limits;

	/** In the order of the files, which is that of the fields of {@code Counts}. */
	private final List<EntityType> types;

	private final String fullNetwork;

	NetworkReader(QueryService operations, LimitsProperties limits, List<EntityType> types, GraphQlSource source) {
		this.operations = operations;
		this.limits = limits;
		List<String> counts = source.schema()
			.getObjectType("Counts")
			.getFieldDefinitions()
			.stream()
			.map(GraphQLFieldDefinition::getName)
			.toList();
		this.types = types.stream().sorted(Comparator.comparingInt((type) -> counts.indexOf(type.plural()))).toList();
		String lists = this.types.stream()
			.map((type) -> "  " + type.plural() + " $1")
			.collect(Collectors.joining("\n"));
		this.fullNetwork = ENTITIES.matcher(document("full")).replaceFirst(lists) + FRAGMENTS;
	}

	/** Returns the values of {@code EntityType}. */
	List<String> types() {
		return this.types.stream().map((type) -> TypeNames.codeOf(type.name())).sorted().toList();
	}

	/**
	 * Opens a selection. The caller closes it.
	 * @param request id of the request
	 * @throws ApiException if it is not valid, or more than a neighbourhood may have
	 */
	NetworkContent open(NetworkSelection selection, LanguagePreferences languages, String request) {
		String document = selection.isNeighborhood() ? NEIGHBORHOOD : this.fullNetwork;
		Map<String, Object> variables = selection.variables(NeighborhoodField.MAX_NODES);
		StreamingExecution reading = this.operations
			.open(new QueryService.Operation(document, null, variables, languages, request), PAGE);
		try {
			return selection.isNeighborhood() ? readNeighborhood(reading) : openFullNetwork(reading, selection);
		}
		catch (RuntimeException ex) {
			reading.close();
			throw ex;
		}
	}

	private NetworkContent readNeighborhood(StreamingExecution reading) {
		ResultObject result = reading.read(reading.fields());
		if (!Boolean.FALSE.equals(GraphAttribute.valueAt(result, "neighborhood", "truncated"))) {
			throw new ApiException(ErrorCode.QUERY_TOO_COSTLY, "The neighbourhood has more than "
					+ NeighborhoodField.MAX_NODES
					+ " entities (`limits.networkNodes`), or an entity in it more than the "
					+ NeighborhoodField.MAX_RELATIONS
					+ " relations that are read at once (`limits.networkTies`). Request less by `depth`, `types`,"
					+ " `predicates`, `direction` or `asOf`, or for the whole network, which has no such limit, by"
					+ " leaving out `of`.")
				.with("maximum", NeighborhoodField.MAX_NODES);
		}
		return new NetworkContent(reading, GraphAttribute.objectAt(result, "dataset"),
				GraphAttribute.objectsAt(result, "neighborhood", "nodes"),
				GraphAttribute.objectsAt(result, "neighborhood", "edges"));
	}

	/** The first pages are read at once, so that errors can still be reported. */
	private NetworkContent openFullNetwork(StreamingExecution reading, NetworkSelection selection) {
		PageReader pages = new PageReader(reading, Math.min(PAGE, this.limits.maxPageSize()),
				Instant.now().plus(this.limits.exportTimeout()));
		List<String> selected = selection.types();
		List<String> lists = this.types.stream()
			.filter((type) -> selected == null || selected.contains(TypeNames.codeOf(type.name())))
			.map(EntityType::plural)
			.toList();
		pages.read(lists.get(0), null);
		pages.read("relations", null);
		return new NetworkContent(reading,
				GraphAttribute.objectAt(reading.read(List.of(pages.field("dataset"))), "dataset"),
				() -> lists.stream().flatMap((list) -> pages.rows(list, "nodes")).iterator(),
				() -> pages.rows("relations", "edges").iterator());
	}

	private static String document(String name) {
		try {
			return new ClassPathResource(name + ".graphql", NetworkReader.class)
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads lists page by page, so that memory does not grow with the dataset. */
	private record PageReader(StreamingExecution reading, int pageSize, Instant deadline) {

		Stream<ResultObject> rows(String list, String key) {
			return Stream.iterate(read(list, null), Objects::nonNull, (page) -> next(list, page))
				.flatMap((page) -> GraphAttribute.objectsAt(page, key).stream());
		}

		private @Nullable ResultObject next(String list, ResultObject page) {
			boolean hasNext = Boolean.TRUE.equals(GraphAttribute.valueAt(page, "pageInfo", "hasNextPage"));
			return hasNext ? read(list, GraphAttribute.valueAt(page, "pageInfo", "endCursor")) : null;
		}

		ResultObject read(String list, @Nullable Object after) {
			if (Instant.now().isAfter(this.deadline)) {
				throw new ApiException(ErrorCode.TIMEOUT, "The network took too long. Request less at once.");
			}
			ExecutableNormalizedField field = field(list);
			Map<String, Object> arguments = new LinkedHashMap<>(field.getResolvedArguments());
			arguments.put("first", this.pageSize);
			if (after != null) {
				arguments.put("after", after);
			}
			ExecutableNormalizedField step = field.transform((builder) -> builder.resolvedArguments(arguments));
			return GraphAttribute.objectAt(this.reading.read(List.of(step)), list);
		}

		ExecutableNormalizedField field(String name) {
			return this.reading.fields()
				.stream()
				.filter((field) -> field.getName().equals(name))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("the document has no field " + name));
		}

	}

	/**
	 * Entities and the relations among them, all from one state of the database.
	 *
	 * @param reading reads them
	 * @param dataset title, version, release date, digest and licence of the dataset
	 * @param nodes the entities; can be iterated once
	 * @param edges all relations that have both ends among the nodes; can be iterated
	 * once
	 */
	record NetworkContent(StreamingExecution reading, ResultObject dataset, Iterable<ResultObject> nodes,
			Iterable<ResultObject> edges) {
	}

}

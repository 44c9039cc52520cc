package org.lianhe.export.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.core.i18n.TypeNames;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.graphql.execution.StreamingExecution;
import org.lianhe.model.entity.EntityType;
import org.lianhe.query.plan.QueryLimits;

import org.springframework.core.io.ClassPathResource;

/** Reads selections of the network with ordinary GraphQL documents. */
final class NetworkReader {

	private static final int PAGE = 200;

	private static final String FRAGMENTS = document("fragments");

	/** A field of the document that is repeated for each type of entity. */
	private static final Pattern ENTITIES = Pattern.compile("^  entities (.*)$", Pattern.MULTILINE);

	private static final String NEIGHBORHOOD = document("neighborhood") + FRAGMENTS;

	private final QueryService operations;

	private final QueryLimits limits;

	private final Duration time;

	private final List<EntityType> types;

	private final String fullNetwork;

	/**
	 * Creates a reader.
	 * @param time time limit of a file
	 * @param types types of entities, in the order of the files
	 */
	NetworkReader(QueryService operations, QueryLimits limits, Duration time, List<EntityType> types) {
		this.operations = operations;
		this.limits = limits;
		this.time = time;
		this.types = List.copyOf(types);
		String lists = types.stream().map((type) -> "  " + type.plural() + " $1").collect(Collectors.joining("\n"));
		this.fullNetwork = ENTITIES.matcher(document("full")).replaceFirst(lists) + FRAGMENTS;
	}

	/** Returns the values of {@code EntityType}. */
	List<String> types() {
		return this.types.stream().map(NetworkReader::code).sorted().toList();
	}

	/**
	 * Opens a selection. The caller closes it.
	 * @param request id of the request
	 * @throws org.lianhe.core.error.ApiException if it is not valid, or more than a
	 * neighbourhood may have
	 */
	NetworkContent open(NetworkSelection selection, LanguagePreferences languages, String request) {
		int maxNodes = this.limits.networkNodes();
		String document = selection.isNeighborhood() ? NEIGHBORHOOD : this.fullNetwork;
		Map<String, Object> variables = selection.isNeighborhood() ? selection.neighborhoodVariables(maxNodes)
				: selection.networkVariables();
		StreamingExecution reading = this.operations
			.open(new QueryService.Operation(document, null, variables, languages, request), PAGE);
		try {
			return selection.isNeighborhood() ? new NeighborhoodContent(reading, maxNodes, this.limits.networkTies())
					: new FullNetworkContent(reading, lists(selection), Math.min(PAGE, this.limits.pageSize()),
							Instant.now().plus(this.time));
		}
		catch (RuntimeException ex) {
			reading.close();
			throw ex;
		}
	}

	private List<String> lists(NetworkSelection selection) {
		List<String> types = selection.types();
		return this.types.stream()
			.filter((type) -> types == null || types.contains(code(type)))
			.map(EntityType::plural)
			.toList();
	}

	private static String code(EntityType type) {
		return TypeNames.codeOf(type.name());
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

}

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

/** Opens selections of the network, by the documents that anyone could send. */
final class NetworkReader {

	private static final int PAGE = 200;

	private static final String FRAGMENTS = document("fragments");

	/** The line of the document that stands for one a type. */
	private static final Pattern EACH = Pattern.compile("^  entities (.*)$", Pattern.MULTILINE);

	private static final String NEAR = document("near") + FRAGMENTS;

	private final QueryService operations;

	private final QueryLimits limits;

	private final Duration time;

	private final List<EntityType> types;

	private final String whole;

	/**
	 * Opens networks.
	 * @param time after which reading is broken off
	 * @param types of entity, in the order in which the whole network lists them
	 */
	NetworkReader(QueryService operations, QueryLimits limits, Duration time, List<EntityType> types) {
		this.operations = operations;
		this.limits = limits;
		this.time = time;
		this.types = List.copyOf(types);
		String lists = types.stream().map((type) -> "  " + type.plural() + " $1").collect(Collectors.joining("\n"));
		this.whole = EACH.matcher(document("whole")).replaceFirst(lists) + FRAGMENTS;
	}

	/** The types of entities, as {@code EntityType} has them. */
	List<String> types() {
		return this.types.stream().map(NetworkReader::code).sorted().toList();
	}

	/**
	 * Opens a selection, which the caller closes.
	 * @param request id of the request
	 * @throws org.lianhe.core.error.ApiException if it is not valid, or more than a
	 * neighbourhood may have
	 */
	NetworkContent open(NetworkSelection selection, LanguagePreferences languages, String request) {
		int most = this.limits.networkNodes();
		String document = selection.isNear() ? NEAR : this.whole;
		Map<String, Object> variables = selection.isNear() ? SelectionVariables.near(selection, most)
				: SelectionVariables.whole(selection);
		StreamingExecution reading = this.operations
			.open(new QueryService.Operation(document, null, variables, languages, request), PAGE);
		try {
			return selection.isNear() ? new NeighborhoodContent(reading, most, this.limits.networkTies())
					: new FullNetworkContent(reading, lists(selection), Math.min(PAGE, this.limits.pageSize()),
							Instant.now().plus(this.time));
		}
		catch (RuntimeException ex) {
			reading.close();
			throw ex;
		}
	}

	private List<String> lists(NetworkSelection selection) {
		List<String> wanted = selection.all("types");
		return this.types.stream()
			.filter((type) -> wanted == null || wanted.contains(code(type)))
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

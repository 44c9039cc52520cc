package org.lianhe.search.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.graphql.cost.StringLimits;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.model.entity.EntityProperties;
import org.lianhe.model.entity.EntityType;
import org.lianhe.search.IndexManager;
import org.lianhe.search.reconcile.EntityDocument.Caller;
import org.lianhe.web.RequestId;
import org.lianhe.web.error.ErrorResponseWriter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The HTTP endpoints of the protocol. A parameter {@code callback} is ignored: responses
 * are JSON and never scripts.
 *
 * @see <a href=
 * "https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">
 * Reconciliation Service API 0.2</a>
 */
@Configuration(proxyBeanMethods = false)
class ReconcileEndpoints {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private static final int DEFAULT_LIMIT = 50;

	private static final int PREVIEW_WIDTH = 430;

	private static final int PREVIEW_HEIGHT = 220;

	private final ReconciliationService reconciliation;

	private final DataExtension extension;

	private final SuggestService suggestions;

	private final EntityDocument entities;

	private final List<EntityType> types;

	private final String records;

	ReconcileEndpoints(QueryBulkhead bulkhead, IndexManager indexes, QueryService queries, JsonMapper json,
			List<EntityType> types, EntityProperties addresses) {
		Map<String, ReconcileProperty> properties = ReconcileProperty.all(types);
		ReconcileQueryParser parser = new ReconcileQueryParser(types, properties, json);
		this.entities = new EntityDocument(queries, types);
		this.reconciliation = new ReconciliationService(parser, bulkhead, indexes, this.entities);
		this.extension = new DataExtension(this.entities, properties, parser);
		this.suggestions = new SuggestService(bulkhead, indexes, this.entities, types, properties.values());
		this.types = List.copyOf(types);
		this.records = addresses.baseUri();
	}

	@Bean
	RouterFunction<ServerResponse> reconciliation(ErrorResponseWriter errors) {
		return RouterFunctions.route()
			.GET("/reconcile", this::service)
			.HEAD("/reconcile", this::service)
			.POST("/reconcile", this::service)
			.GET("/reconcile/suggest/{what}", this::suggest)
			.GET("/reconcile/preview", this::preview)
			.GET("/reconcile/extend/propose", this::propose)
			.onError(RuntimeException.class, errors::toJson)
			.build();
	}

	/** The service itself: its manifest, matching and extending. */
	private ServerResponse service(ServerRequest request) {
		Optional<String> queries = request.param("queries");
		if (queries.isPresent()) {
			return json(this.reconciliation.match(queries.get(), caller(request)));
		}
		Optional<String> extend = request.param("extend");
		if (extend.isPresent()) {
			return json(this.extension.extend(extend.get(), caller(request)));
		}
		if (request.method() == HttpMethod.POST) {
			throw ApiException.badInput("The form has neither `queries` nor `extend`.");
		}
		return json(manifest(address(request)));
	}

	/** The description that the service at an address gives of itself. */
	private Map<String, Object> manifest(String service) {
		Map<String, Object> manifest = new LinkedHashMap<>();
		manifest.put("versions", List.of("0.2"));
		manifest.put("name", "Lianhe: AI initiatives, alliances, labs and people");
		manifest.put("identifierSpace", this.records + "/id/");
		manifest.put("schemaSpace", this.records + "/graphql/schema#");
		manifest.put("documentation", this.records + "/");
		manifest.put("view", Map.of("url", this.records + "/id/{{id}}"));
		manifest.put("defaultTypes",
				this.types.stream().map((type) -> ReconcileEntity.shown(type.name(), type.name())).toList());
		manifest.put("batchSize", ReconcileQueryParser.MAX_QUERIES);
		manifest.put("preview",
				Map.of("url", service + "/preview?id={{id}}", "width", PREVIEW_WIDTH, "height", PREVIEW_HEIGHT));
		manifest.put("suggest", Stream.of("entity", "property", "type")
			.collect(Collectors.toMap(Function.identity(), (what) -> path(service, "/suggest/" + what))));
		manifest.put("extend",
				Map.of("propose_properties", path(service, "/extend/propose"), "property_settings", List.of()));
		return manifest;
	}

	private static Map<String, String> path(String service, String path) {
		return Map.of("service_url", service, "service_path", path);
	}

	private ServerResponse suggest(ServerRequest request) {
		String prefix = request.param("prefix")
			.orElseThrow(() -> ApiException.badInput("`prefix` is absent; it takes the beginning of a name."));
		int skipped = number(request, "cursor", 0);
		return switch (request.pathVariable("what")) {
			case "entity" -> json(this.suggestions.entities(prefix, skipped, caller(request)));
			case "property" -> json(this.suggestions.properties(prefix, skipped));
			case "type" -> json(this.suggestions.types(prefix, skipped));
			default -> throw new ApiException(ErrorCode.NOT_FOUND, "Suggestions are of entity, property and type.");
		};
	}

	private ServerResponse propose(ServerRequest request) {
		String type = request.param("type")
			.orElseThrow(() -> ApiException.badInput("`type` is absent; `/reconcile/suggest/type?prefix=` tells all."));
		return json(this.suggestions.propose(type, number(request, "limit", DEFAULT_LIMIT)));
	}

	private ServerResponse preview(ServerRequest request) {
		String slug = request.param("id").orElseThrow(() -> ApiException.badInput("`id` is absent; it takes a slug."));
		StringLimits.checkText("id", slug);
		ReconcileEntity entity = this.entities.read(List.of(slug), Set.of(), caller(request)).get(slug);
		if (entity == null) {
			throw new ApiException(ErrorCode.NOT_FOUND, "There is no record with this slug.");
		}
		return ok().contentType(HTML).body(entity.preview(this.records + "/id/" + entity.slug()));
	}

	private static int number(ServerRequest request, String parameter, int otherwise) {
		String given = request.param(parameter).orElse(String.valueOf(otherwise));
		if (!given.matches("\\d{1,6}")) {
			throw new ApiException(ErrorCode.BAD_USER_INPUT, "`" + parameter + "` is not a whole number from 0 on.");
		}
		return Integer.parseInt(given);
	}

	private static String address(ServerRequest request) {
		return UriComponentsBuilder.fromUri(request.uri())
			.replaceQuery(null)
			.fragment(null)
			.build()
			.toUriString()
			.replaceAll("/$", "");
	}

	private static Caller caller(ServerRequest request) {
		return new Caller(LanguagePreferences.ofHeader(request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE)),
				RequestId.of(request.servletRequest()));
	}

	private static ServerResponse.BodyBuilder ok() {
		return ServerResponse.ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
	}

	private static ServerResponse json(Map<String, Object> body) {
		return ok().contentType(MediaType.APPLICATION_JSON).body(body);
	}

}

package org.lianhe.search.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.core.i18n.LanguagePreferences;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the protocol meets HTTP. A parameter {@code callback} is not heeded: answers are
 * JSON and never scripts.
 *
 * @see <a href=
 * "https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">
 * Reconciliation Service API 0.2</a>
 */
final class ReconcileEndpoints {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private static final int USUAL_LIMIT = 50;

	private final ReconciliationService reconciliation;

	private final DataExtension extension;

	private final SuggestService suggestions;

	private final ServiceManifest manifest;

	private final String records;

	ReconcileEndpoints(ReconciliationService reconciliation, DataExtension extension, SuggestService suggestions,
			ServiceManifest manifest, String records) {
		this.reconciliation = reconciliation;
		this.extension = extension;
		this.suggestions = suggestions;
		this.manifest = manifest;
		this.records = records;
	}

	/** The service itself: its manifest, matching and extending. */
	ServerResponse service(ServerRequest request) {
		Optional<String> queries = request.param("queries");
		if (queries.isPresent()) {
			return json(this.reconciliation.match(queries.get(), languages(request)));
		}
		Optional<String> extend = request.param("extend");
		if (extend.isPresent()) {
			return json(this.extension.extend(extend.get(), languages(request)));
		}
		if (request.method() == HttpMethod.POST) {
			throw ApiException.badInput("The form has neither `queries` nor `extend`.");
		}
		return json(this.manifest.at(address(request)));
	}

	ServerResponse suggest(ServerRequest request) {
		String prefix = request.param("prefix")
			.orElseThrow(() -> ApiException.badInput("`prefix` is absent; it takes the beginning of a name."));
		int skipped = number(request, "cursor", 0);
		return switch (request.pathVariable("what")) {
			case "entity" -> json(this.suggestions.entities(prefix, skipped, languages(request)));
			case "property" -> json(this.suggestions.properties(prefix, skipped));
			case "type" -> json(this.suggestions.types(prefix, skipped));
			default -> throw new ApiException(ErrorCode.NOT_FOUND, "Suggestions are of entity, property and type.");
		};
	}

	ServerResponse propose(ServerRequest request) {
		String type = request.param("type")
			.orElseThrow(() -> ApiException.badInput("`type` is absent; `/reconcile/suggest/type?prefix=` tells all."));
		return json(this.extension.propose(type, number(request, "limit", USUAL_LIMIT)));
	}

	ServerResponse preview(ServerRequest request) {
		String slug = request.param("id").orElseThrow(() -> ApiException.badInput("`id` is absent; it takes a slug."));
		EntityReader.Subject subject = this.reconciliation.subject(slug, languages(request));
		if (subject == null) {
			throw new ApiException(ErrorCode.NOT_FOUND, "There is no record with this slug.");
		}
		return ServerResponse.ok()
			.contentType(HTML)
			.body(EntityPreview.of(subject, this.records + "/id/" + subject.slug()));
	}

	private static int number(ServerRequest request, String parameter, int usual) {
		String given = request.param(parameter).orElse(String.valueOf(usual));
		if (!given.matches("\\d{1,6}")) {
			throw new ApiException(ErrorCode.BAD_USER_INPUT, "`" + parameter + "` is not a whole number from 0 on.");
		}
		return Integer.parseInt(given);
	}

	private static String address(ServerRequest request) {
		return UriComponentsBuilder.fromUri(request.uri()).replaceQuery(null).fragment(null).build().toUriString();
	}

	private static LanguagePreferences languages(ServerRequest request) {
		return LanguagePreferences.ofHeader(request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE));
	}

	private static ServerResponse json(Map<String, Object> body) {
		return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(body);
	}

}

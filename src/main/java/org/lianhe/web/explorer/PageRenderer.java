package org.lianhe.web.explorer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.graphql.http.ConditionalStreams;
import org.lianhe.model.dataset.CurrentRelease;
import org.lianhe.model.entity.EntityProperties;
import org.lianhe.model.entity.EntityType;
import org.lianhe.web.RequestId;
import org.lianhe.web.error.ErrorResponseWriter;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Makes pages of templates and the data that their queries return. A page depends on its
 * address, its language and the content of the store alone, so that browsers can cache
 * it.
 */
final class PageRenderer {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final ITemplateEngine templates;

	private final QueryService queries;

	private final ConditionalStreams streams;

	private final CurrentRelease current;

	private final ErrorResponseWriter errors;

	private final List<EntityType> types;

	private final String baseUri;

	PageRenderer(ITemplateEngine templates, QueryService queries, ConditionalStreams streams, CurrentRelease current,
			ErrorResponseWriter errors, List<EntityType> types, EntityProperties properties) {
		this.templates = templates;
		this.queries = queries;
		this.streams = streams;
		this.current = current;
		this.errors = errors;
		this.types = List.copyOf(types);
		this.baseUri = properties.baseUri();
	}

	/** The data that a query returns, as it would to any client. */
	Map<String, @Nullable Object> read(PageQuery query, PageAddress address, ServerRequest request) {
		return this.queries.read(new QueryService.Operation(query.document(), null, query.variables(),
				address.language().preferences(), RequestId.of(request.servletRequest())));
	}

	/**
	 * Responds with a page, unless the browser has it.
	 * @param page makes it
	 */
	ServerResponse respond(ServerRequest request, Function<PageAddress, Page> page) {
		PageAddress address = PageAddress.of(request);
		return ServerResponse.ok().build((http, response) -> {
			try {
				write(page, address, http, response);
			}
			catch (RuntimeException ex) {
				this.errors.write(http, response, ex, HTML);
			}
			return null;
		});
	}

	private void write(Function<PageAddress, Page> maker, PageAddress address, HttpServletRequest http,
			HttpServletResponse response) throws IOException {
		String[] parts = { "page", address.toString(), address.language().tag() };
		if (this.streams.writeNotModified(http, response, parts)) {
			return;
		}
		String content = this.current.get().contentId();
		Page page = maker.apply(address);
		if (page.movedTo() != null) {
			response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
			response.setHeader(HttpHeaders.LOCATION, page.movedTo());
			return;
		}
		Map<String, @Nullable Object> model = new HashMap<>(page.model());
		model.put("page", address);
		model.put("types", this.types);
		model.put("languages", PageLanguage.values());
		model.put("baseUri", this.baseUri);
		String html = this.templates.process("explorer/" + page.template(),
				new Context(address.language().locale(), model));
		response.setContentType(HTML.toString());
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, address.language().tag());
		try (OutputStream out = this.streams.open(http, response, content, false, parts)) {
			out.write(html.getBytes(StandardCharsets.UTF_8));
		}
	}

	/**
	 * A page, or where it moved to.
	 *
	 * @param template name of its template
	 * @param model what the template shows
	 * @param movedTo another address; null if it did not move
	 */
	record Page(String template, Map<String, ? extends @Nullable Object> model, @Nullable String movedTo) {

		static Page of(String template, Map<String, ? extends @Nullable Object> model) {
			return new Page(template, model, null);
		}

		static Page movedTo(String address) {
			return new Page("", Map.of(), address);
		}

	}

}

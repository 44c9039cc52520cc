package org.lianhe.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianhe.graphql.http.ConditionalStreams;
import org.lianhe.model.dataset.CurrentRelease;
import org.lianhe.model.dataset.Release;
import org.lianhe.web.RequestId;
import org.lianhe.web.error.ErrorResponseWriter;
import org.lianhe.web.streaming.ExportBulkhead;
import org.lianhe.web.streaming.StreamingResponder;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Sends files made from the dataset. */
final class ExportEndpoint {

	private final ExportCatalog exports;

	private final CurrentRelease current;

	private final ExportBulkhead turns;

	private final StreamingResponder deliveries;

	private final ConditionalStreams copies;

	private final ErrorResponseWriter errors;

	ExportEndpoint(ExportCatalog exports, CurrentRelease current, ExportBulkhead turns, StreamingResponder deliveries,
			ConditionalStreams copies, ErrorResponseWriter errors) {
		this.exports = exports;
		this.current = current;
		this.turns = turns;
		this.deliveries = deliveries;
		this.copies = copies;
		this.errors = errors;
	}

	/** The files that there are. */
	ServerResponse list(ServerRequest request) {
		Release release = this.current.get();
		List<Map<String, Object>> files = this.exports.of(release)
			.stream()
			.map((export) -> described(export, release, request))
			.toList();
		Map<String, Object> list = new LinkedHashMap<>();
		list.put("dataset", release);
		list.put("files", files);
		return ServerResponse.ok().body(list);
	}

	private static Map<String, Object> described(Export export, Release release, ServerRequest request) {
		Map<String, Object> file = new LinkedHashMap<>();
		file.put("file", export.file(release));
		file.put("description", export.description());
		file.put("mediaType", export.contentType());
		file.put("address",
				request.uriBuilder().replacePath("/export/" + export.file(release)).replaceQuery(null).toUriString());
		file.put("parameters", export.parameters().stream().sorted().toList());
		return file;
	}

	/** One of them. */
	ServerResponse file(ServerRequest request) {
		String file = request.pathVariable("file");
		return ServerResponse.ok().build((received, response) -> {
			try {
				send(file, received, response);
			}
			catch (RuntimeException ex) {
				this.errors.write(received, response, ex);
			}
			return null;
		});
	}

	private void send(String file, HttpServletRequest received, HttpServletResponse response) {
		ExportRequest order = ExportRequest.of(this.exports.named(file, this.current.get()), received);
		String[] parts = order.parts(file);
		if (!this.copies.writeNotModified(received, response, parts)) {
			this.turns.run(() -> send(order, parts, received, response));
		}
	}

	private void send(ExportRequest order, String[] parts, HttpServletRequest received, HttpServletResponse response) {
		try (ExportContent content = order.open(RequestId.of(received))) {
			describe(order.export(), content.release(), response);
			String state = content.release().contentId();
			this.deliveries.send(received, () -> this.copies.open(received, response, state, order.isPacked(), parts),
					content::write);
		}
	}

	private static void describe(Export export, Release release, HttpServletResponse response) {
		response.setContentType(export.contentType());
		StreamingResponder.mark(response, release);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.file(release) + "\"");
	}

}

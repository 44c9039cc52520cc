package org.lianhe.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianhe.dataset.Release;
import org.lianhe.dataset.Releases;
import org.lianhe.graphql.Operations;
import org.lianhe.http.Copies;
import org.lianhe.sql.Readers;
import org.lianhe.sql.Session;
import org.lianhe.stream.Refusing;
import org.lianhe.stream.Tearing;
import org.lianhe.stream.Turns;
import org.lianhe.web.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/** Sends files made from the dataset. */
final class Endpoint {

	private static final Logger LOG = LoggerFactory.getLogger(Endpoint.class);

	private final Exports exports;

	private final Operations operations;

	private final Readers readers;

	private final Releases releases;

	private final Turns turns;

	private final Copies copies;

	private final Refusing refusing;

	Endpoint(Exports exports, Operations operations, Readers readers, Releases releases, Turns turns, Copies copies,
			JsonMapper json) {
		this.exports = exports;
		this.operations = operations;
		this.readers = readers;
		this.releases = releases;
		this.turns = turns;
		this.copies = copies;
		this.refusing = new Refusing(json);
	}

	/** The files that there are. */
	ServerResponse list(ServerRequest request) {
		Release release = current();
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
				this.refusing.answer(received, response, this.operations.rejected(ex, RequestId.of(received)));
			}
			return null;
		});
	}

	private void send(String file, HttpServletRequest received, HttpServletResponse response) {
		Order order = Order.of(this.exports.named(file, current()), received);
		String[] parts = order.parts(file);
		if (!this.copies.isHeld(received, response, parts)) {
			this.turns.run(() -> send(order, parts, received, response));
		}
	}

	private void send(Order order, String[] parts, HttpServletRequest received, HttpServletResponse response) {
		try (Content content = order.open(RequestId.of(received))) {
			describe(order.export(), content.release(), response);
			OutputStream out = this.copies.open(received, response, content.release().state(), order.isPacked(), parts);
			if (!HttpMethod.HEAD.matches(received.getMethod())) {
				content.write(out);
				out.close();
			}
		}
		catch (IOException | UncheckedIOException | JacksonIOException ex) {
			LOG.debug("the reader of a file is gone", ex);
			Tearing.tear(received);
		}
	}

	private static void describe(Export export, Release release, HttpServletResponse response) {
		response.setContentType(export.contentType());
		response.setHeader("Lianhe-Dataset-Version", release.version());
		response.setHeader("Lianhe-Dataset-Digest", release.digest());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.file(release) + "\"");
	}

	private Release current() {
		try (Session session = this.readers.open()) {
			return this.releases.current(session);
		}
	}

}

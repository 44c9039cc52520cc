package org.lianhe.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianhe.graphql.http.ConditionalStreams;
import org.lianhe.model.dataset.CurrentRelease;
import org.lianhe.model.dataset.Release;
import org.lianhe.web.RequestId;
import org.lianhe.web.error.ErrorResponseWriter;
import org.lianhe.web.streaming.ExportBulkhead;
import org.lianhe.web.streaming.StreamingResponder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.util.StreamUtils;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the files of the dataset. */
final class ExportEndpoint {

	private static final Logger LOG = LoggerFactory.getLogger(ExportEndpoint.class);

	private final ExportCatalog exports;

	private final CurrentRelease current;

	private final ExportBulkhead turns;

	private final StreamingResponder deliveries;

	private final ConditionalStreams copies;

	private final ErrorResponseWriter errors;

	private final ExportFileCache files;

	ExportEndpoint(ExportCatalog exports, CurrentRelease current, ExportBulkhead turns, StreamingResponder deliveries,
			ConditionalStreams copies, ErrorResponseWriter errors, ExportFileCache files) {
		this.exports = exports;
		this.current = current;
		this.turns = turns;
		this.deliveries = deliveries;
		this.copies = copies;
		this.errors = errors;
		this.files = files;
	}

	/** Lists the files. */
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
		file.put("parameters", List.copyOf(ExportCatalog.parametersOf(export)));
		return file;
	}

	/** Sends a file. */
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
			if (order.export().isCacheable()) {
				sendCached(order, content, parts, received, response);
			}
			else {
				this.deliveries.send(received, () -> this.copies.open(received, response, content.release().contentId(),
						order.isPacked(), parts), content::write);
			}
		}
	}

	/** Sends a file from the cache, or without it if the disk is full. */
	private void sendCached(ExportRequest order, ExportContent content, String[] parts, HttpServletRequest received,
			HttpServletResponse response) {
		String contentId = content.release().contentId();
		boolean isPacked = order.isPacked() || FileRange.isRequested(received);
		StreamingResponder.Opening opening = () -> this.copies.open(received, response, contentId, isPacked, parts);
		String key = order.cacheKey(order.export().file(content.release()));
		try (FileChannel file = this.files.open(key, contentId, content)) {
			AtomicReference<FileRange> range = new AtomicReference<>(new FileRange(0, file.size()));
			this.deliveries.send(received, () -> {
				OutputStream out = opening.open();
				range.set(FileRange.prepare(received, response, file.size()));
				return out;
			}, (out) -> write(file, range.get(), out));
		}
		catch (IOException ex) {
			LOG.warn("a file was not cached: {}", ex.toString());
			this.deliveries.send(received, opening, content::write);
		}
	}

	private static void write(FileChannel file, FileRange range, OutputStream out) throws IOException {
		if (range.length() > 0) {
			StreamUtils.copyRange(Channels.newInputStream(file.position(range.start())), out, 0, range.length() - 1);
		}
	}

	private static void describe(Export export, Release release, HttpServletResponse response) {
		response.setContentType(export.contentType());
		StreamingResponder.mark(response, release);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.file(release) + "\"");
	}

}

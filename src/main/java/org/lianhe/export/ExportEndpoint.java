package org.lianhe.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.export.tabular.ByteOrderMark;
import org.lianhe.graphql.http.ConditionalStreams;
import org.lianhe.model.dataset.CurrentRelease;
import org.lianhe.model.dataset.Release;
import org.lianhe.web.RequestId;
import org.lianhe.web.error.ErrorResponseWriter;
import org.lianhe.web.streaming.ExportBulkhead;
import org.lianhe.web.streaming.StreamingResponder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.exc.JacksonIOException;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves the files of the dataset.
 *
 * @param exports the files
 * @param current the current release
 * @param bulkhead limits the concurrent files
 * @param responder sends the files
 * @param streams sets the caching headers and opens responses
 * @param errors writes errors
 * @param files caches files
 */
@Component
record ExportEndpoint(ExportCatalog exports, CurrentRelease current, ExportBulkhead bulkhead,
		StreamingResponder responder, ConditionalStreams streams, ErrorResponseWriter errors, ExportFileCache files) {

	private static final Logger LOG = LoggerFactory.getLogger(ExportEndpoint.class);

	/** Lists the files. */
	ServerResponse list(ServerRequest request) {
		Release release = this.current.get();
		return ServerResponse.ok()
			.body(new FileList(release,
					this.exports.of(release).stream().map((export) -> describe(export, release, request)).toList()));
	}

	private static ListedFile describe(Export export, Release release, ServerRequest request) {
		String file = export.file(release);
		return new ListedFile(file, export.description(), export.contentType(),
				request.uriBuilder().replacePath("/export/" + file).replaceQuery(null).toUriString(),
				ExportCatalog.parametersOf(export));
	}

	/** Sends a file. */
	ServerResponse file(ServerRequest request) {
		String file = request.pathVariable("file");
		return ServerResponse.ok().build((http, response) -> {
			try {
				ExportRequest export = ExportRequest.of(this.exports.named(file, this.current.get()), http, response);
				String[] parts = export.parts(file);
				if (!this.streams.writeNotModified(http, response, parts)) {
					this.bulkhead.run(() -> send(export, parts));
				}
			}
			catch (RuntimeException ex) {
				this.errors.write(http, response, ex);
			}
			return null;
		});
	}

	private void send(ExportRequest request, String[] parts) {
		HttpServletRequest http = request.http();
		try (ExportContent content = request.open(RequestId.of(http))) {
			Release release = content.release();
			request.describe(release);
			boolean isPacked = request.isPacked() || request.export().isCacheable() && FileRange.isRequested(http);
			StreamingResponder.Opening opening = () -> this.streams.open(http, request.response(), release.contentId(),
					isPacked, parts);
			StreamingResponder.Body body = (out) -> request.write(content, out);
			if (request.export().isCacheable()) {
				sendCached(request, release, opening, body);
			}
			else {
				this.responder.send(http, opening, body);
			}
		}
	}

	/** Sends a file from the cache, or without it if the disk is full. */
	private void sendCached(ExportRequest request, Release release, StreamingResponder.Opening opening,
			StreamingResponder.Body body) {
		HttpServletRequest http = request.http();
		String key = request.cacheKey(request.export().file(release));
		try (FileChannel file = this.files.open(key, release.contentId(), body)) {
			AtomicReference<FileRange> range = new AtomicReference<>(new FileRange(0, file.size()));
			this.responder.send(http, () -> {
				OutputStream out = opening.open();
				range.set(FileRange.prepare(http, request.response(), file.size()));
				return out;
			}, (out) -> range.get().write(file, out));
		}
		catch (IOException | UncheckedIOException | JacksonIOException ex) {
			LOG.warn("a file was not cached: {}", ex.toString());
			this.responder.send(http, opening, body);
		}
	}

	/**
	 * A request for a file.
	 *
	 * @param export writes the file
	 * @param parameters parameters of the file
	 * @param languages requested languages
	 * @param hasByteOrderMark whether the file starts with a byte order mark
	 * @param http the HTTP request
	 * @param response the HTTP response
	 */
	private record ExportRequest(Export export, Map<String, List<String>> parameters, LanguagePreferences languages,
			boolean hasByteOrderMark, HttpServletRequest http, HttpServletResponse response) {

		private static final String LANG = "lang";

		/**
		 * Reads the parameters.
		 * @throws org.lianhe.core.error.ApiException if a parameter is unknown
		 */
		static ExportRequest of(Export export, HttpServletRequest http, HttpServletResponse response) {
			Map<String, List<String>> parameters = new TreeMap<>();
			http.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
			ExportCatalog.checkParameters(export, parameters.keySet());
			String lang = http.getParameter(LANG);
			parameters.remove(LANG);
			parameters.remove(ByteOrderMark.PARAMETER);
			return new ExportRequest(export, parameters,
					LanguagePreferences.ofHeader((lang != null) ? lang : http.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
					ByteOrderMark.isRequested(http.getParameter(ByteOrderMark.PARAMETER)), http, response);
		}

		ExportContent open(String request) {
			return this.export.opener().open(this.parameters, this.languages, request);
		}

		/** Sets the headers that describe the file. */
		void describe(Release release) {
			this.response.setContentType(this.export.contentType());
			StreamingResponder.mark(this.response, release);
			this.response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"" + this.export.file(release) + "\"");
		}

		void write(ExportContent content, OutputStream out) throws IOException {
			if (this.hasByteOrderMark) {
				ByteOrderMark.write(out);
			}
			content.body().write(out, (part) -> {
			});
		}

		/** Returns the name of the file in the cache. */
		String cacheKey(String file) {
			return this.hasByteOrderMark ? file + " with byte order mark" : file;
		}

		/** Whether the format is compressed. */
		boolean isPacked() {
			return List.of("application/zip", "application/vnd.apache.parquet").contains(this.export.contentType());
		}

		/** Returns what the file depends on besides the release. */
		String[] parts(String file) {
			return new String[] { "export", cacheKey(file), this.parameters.toString(), this.languages.toString() };
		}

	}

	private record FileList(Release dataset, List<ListedFile> files) {
	}

	private record ListedFile(String file, String description, String mediaType, String address,
			Set<String> parameters) {
	}

}

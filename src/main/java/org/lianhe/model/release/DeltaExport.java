package org.lianhe.model.release;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.export.Export;
import org.lianhe.export.ExportContent;
import org.lianhe.model.dataset.Release;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.ReadSession;

/** The file with the changes since a release, one on each line. */
final class DeltaExport implements Export {

	private final ReadOnlyConnections readers;

	private final ReleaseReader releases;

	private final DeltaReader rows;

	DeltaExport(ReadOnlyConnections readers, ReleaseReader releases, DeltaReader rows) {
		this.readers = readers;
		this.releases = releases;
		this.rows = rows;
	}

	@Override
	public String file(Release release) {
		return "delta.jsonl";
	}

	@Override
	public String description() {
		return "What changed since an earlier release, which `since` names: one change a line";
	}

	@Override
	public String contentType() {
		return "application/x-ndjson";
	}

	@Override
	public Set<String> parameters() {
		return Set.of("since");
	}

	@Override
	public ExportContent open(Map<String, List<String>> parameters, LanguagePreferences languages, String request) {
		ReadSession session = this.readers.open();
		try {
			Release release = this.releases.current(session);
			return new Opened(session, release, this.rows, id(session, parameters.getOrDefault("since", List.of())));
		}
		catch (RuntimeException ex) {
			session.close();
			throw ex;
		}
	}

	private Long id(ReadSession session, List<String> since) {
		Map<String, Long> versions = this.rows.versions(session);
		if (since.size() != 1) {
			throw ApiException
				.badInput("Say with `since` since which release; kept are " + String.join(", ", versions.keySet())
						+ ", as in `delta.jsonl?since=" + versions.keySet().iterator().next() + "`.")
				.with("argument", "since")
				.with("versions", List.copyOf(versions.keySet()));
		}
		Long id = versions.get(since.get(0));
		if (id == null) {
			throw ChangesField.unknownVersion(since.get(0), List.copyOf(versions.keySet()));
		}
		return id;
	}

	private record Opened(ReadSession session, Release release, DeltaReader rows, Long since) implements ExportContent {

		@Override
		public void write(OutputStream out) throws IOException {
			DeltaLineWriter lines = new DeltaLineWriter(out);
			this.rows.read(this.session, this.since, lines::write);
			lines.flush();
		}

		@Override
		public void close() {
			this.session.close();
		}

	}

}

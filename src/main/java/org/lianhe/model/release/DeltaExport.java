package org.lianhe.model.release;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianhe.core.error.ApiException;
import org.lianhe.export.Export;
import org.lianhe.export.ExportContent;
import org.lianhe.export.ExportProvider;
import org.lianhe.model.dataset.Release;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.ReadSession;

/**
 * The file with the changes since a release, one on each line.
 *
 * @param readers open the database
 * @param releases reads the current release
 * @param rows reads the changes
 */
record DeltaExport(ReadOnlyConnections readers, ReleaseReader releases, DeltaReader rows) implements ExportProvider {

	@Override
	public List<Export> all() {
		return List.of(Export.of("delta.jsonl",
				"What changed since an earlier release, which `since` names: one change a line", "application/x-ndjson",
				Set.of("since"), (parameters, languages, request) -> open(parameters)));
	}

	private ExportContent open(Map<String, List<String>> parameters) {
		ReadSession session = this.readers.open();
		try {
			Release release = this.releases.current(session);
			Long since = id(session, parameters.getOrDefault("since", List.of()));
			return new ExportContent(release, (out, listener) -> {
				DeltaLineWriter lines = new DeltaLineWriter(out);
				this.rows.read(session, since, lines::write);
				lines.flush();
			}, session::close);
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

}

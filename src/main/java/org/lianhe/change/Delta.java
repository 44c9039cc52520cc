package org.lianhe.change;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianhe.dataset.Release;
import org.lianhe.dataset.Releases;
import org.lianhe.error.Refusal;
import org.lianhe.export.Content;
import org.lianhe.export.Export;
import org.lianhe.name.Languages;
import org.lianhe.sql.Readers;
import org.lianhe.sql.Session;

/** What changed since a release, one change a line. */
final class Delta implements Export {

	private final Readers readers;

	private final Releases releases;

	private final DeltaRows rows;

	Delta(Readers readers, Releases releases, DeltaRows rows) {
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
	public Content open(Map<String, List<String>> parameters, Languages languages, String request) {
		Session session = this.readers.open();
		try {
			Release release = this.releases.current(session);
			return new Opened(session, release, this.rows, id(session, parameters.getOrDefault("since", List.of())));
		}
		catch (RuntimeException ex) {
			session.close();
			throw ex;
		}
	}

	private Long id(Session session, List<String> since) {
		Map<String, Long> versions = this.rows.versions(session);
		if (since.size() != 1) {
			throw Refusal
				.badInput("Say with `since` since which release; kept are " + String.join(", ", versions.keySet())
						+ ", as in `delta.jsonl?since=" + versions.keySet().iterator().next() + "`.")
				.with("argument", "since")
				.with("versions", List.copyOf(versions.keySet()));
		}
		Long id = versions.get(since.get(0));
		if (id == null) {
			throw Changes.unknown(since.get(0), List.copyOf(versions.keySet()));
		}
		return id;
	}

	private record Opened(Session session, Release release, DeltaRows rows, Long since) implements Content {

		@Override
		public void write(OutputStream out) throws IOException {
			DeltaLines lines = new DeltaLines(out);
			this.rows.read(this.session, this.since, lines::write);
			lines.flush();
		}

		@Override
		public void close() {
			this.session.close();
		}

	}

}

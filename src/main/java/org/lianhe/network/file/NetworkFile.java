package org.lianhe.network.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianhe.dataset.Release;
import org.lianhe.export.Content;
import org.lianhe.export.Export;
import org.lianhe.name.Languages;

/**
 * The network, or a selection of it, in one format.
 *
 * @param format in which it is written
 * @param networks opens selections
 */
record NetworkFile(Format format, Networks networks) implements Export {

	@Override
	public String file(Release release) {
		return this.format.file();
	}

	@Override
	public String description() {
		return this.format.description();
	}

	@Override
	public String contentType() {
		return this.format.contentType();
	}

	@Override
	public Set<String> parameters() {
		return Set.copyOf(Selection.PARAMETERS);
	}

	@Override
	public Content open(Map<String, List<String>> parameters, Languages languages, String request) {
		Selection selection = Selection.of(parameters, this.networks.types());
		return new Opened(this.format, selection, this.networks.open(selection, languages, request));
	}

	private record Opened(Format format, Selection selection, Network network) implements Content {

		@Override
		public Release release() {
			return this.network.release();
		}

		@Override
		public void write(OutputStream out) throws IOException {
			this.format.write(this.network, this.selection, out);
		}

		@Override
		public void close() {
			this.network.close();
		}

	}

}

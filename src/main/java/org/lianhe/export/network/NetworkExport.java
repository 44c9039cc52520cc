package org.lianhe.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.export.Export;
import org.lianhe.export.ExportContent;
import org.lianhe.model.dataset.Release;

/**
 * The network, or a selection of it, in one format.
 *
 * @param written the format
 * @param networks opens selections
 */
record NetworkExport(NetworkFormat written, NetworkReader networks) implements Export {

	@Override
	public String file(Release release) {
		return this.written.file();
	}

	@Override
	public String description() {
		return this.written.description();
	}

	@Override
	public String contentType() {
		return this.written.contentType();
	}

	@Override
	public Set<String> parameters() {
		return Set.copyOf(NetworkSelection.PARAMETERS);
	}

	@Override
	public ExportContent open(Map<String, List<String>> parameters, LanguagePreferences languages, String request) {
		NetworkSelection selection = NetworkSelection.of(parameters, this.networks.types());
		return new Opened(this.written, selection, this.networks.open(selection, languages, request));
	}

	private record Opened(NetworkFormat format, NetworkSelection selection,
			NetworkContent network) implements ExportContent {

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

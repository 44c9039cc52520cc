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
 * @param file name of the file
 * @param description what the file contains, in a few words
 * @param contentType media type of the file
 * @param writer writes the file
 * @param networks opens selections
 */
record NetworkExport(String file, String description, String contentType, NetworkWriter writer,
		NetworkReader networks) implements Export {

	@Override
	public String file(Release release) {
		return this.file;
	}

	@Override
	public Set<String> parameters() {
		return Set.copyOf(NetworkSelection.PARAMETERS);
	}

	@Override
	public ExportContent open(Map<String, List<String>> parameters, LanguagePreferences languages, String request) {
		NetworkSelection selection = NetworkSelection.of(parameters, this.networks.types());
		return new NetworkFileContent(this.writer, selection, this.networks.open(selection, languages, request));
	}

	/** Writes networks in one format. */
	@FunctionalInterface
	interface NetworkWriter {

		/**
		 * Writes a file and leaves the stream open.
		 * @param selection the parameters, which some formats include
		 */
		void write(NetworkContent network, NetworkSelection selection, OutputStream out) throws IOException;

	}

	private record NetworkFileContent(NetworkWriter writer, NetworkSelection selection,
			NetworkContent network) implements ExportContent {

		@Override
		public Release release() {
			return this.network.release();
		}

		@Override
		public void write(OutputStream out) throws IOException {
			this.writer.write(this.network, this.selection, out);
		}

		@Override
		public void close() {
			this.network.close();
		}

	}

}

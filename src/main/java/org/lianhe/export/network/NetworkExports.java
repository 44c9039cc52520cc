package org.lianhe.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.export.Export;
import org.lianhe.export.ExportContent;
import org.lianhe.export.ExportProvider;
import org.lianhe.export.tabular.RowWriter;
import org.lianhe.export.tabular.TableColumn;
import org.lianhe.export.tabular.TableFormat;
import org.lianhe.export.tabular.TableService;
import org.lianhe.model.dataset.Release;
import org.lianhe.query.plan.ResultObject;

import org.springframework.stereotype.Component;

/**
 * The network, or a selection of it, in each of its formats.
 *
 * @param networks opens selections
 * @param tables writes CSV
 */
@Component
record NetworkExports(NetworkReader networks, TableService tables) implements ExportProvider {

	@Override
	public List<Export> all() {
		return List.of(
				new NetworkExport("network.graphml", "Entities and the relations among them, as GraphML",
						"application/graphml+xml;charset=utf-8", GraphMlWriter::write, this.networks),
				new NetworkExport("network.gexf", "Entities and the relations among them, as GEXF 1.2",
						"application/gexf+xml;charset=utf-8", GexfWriter::write, this.networks),
				new NetworkExport("nodes.csv", "Entities, as a list of nodes", TableFormat.CSV.contentType(),
						(network, selection, out) -> writeCsv(NetworkAttributes.NODE_COLUMNS, network.nodes(), network,
								out),
						this.networks),
				new NetworkExport("edges.csv", "Relations among entities, as a list of edges",
						TableFormat.CSV.contentType(), (network, selection,
								out) -> writeCsv(NetworkAttributes.EDGE_COLUMNS, network.edges(), network, out),
						this.networks));
	}

	private void writeCsv(List<GraphAttribute> attributes, Iterable<ResultObject> items, NetworkContent network,
			OutputStream out) throws IOException {
		List<TableColumn> columns = attributes.stream()
			.map((attribute) -> new TableColumn(attribute.name(), TableColumn.Type.TEXT))
			.toList();
		try (RowWriter writer = this.tables.createWriter(TableFormat.CSV, out, columns, network.reading().release())) {
			for (ResultObject item : items) {
				writer.writeRow(attributes.stream().map((attribute) -> attribute.valueOf(item)).toArray());
			}
			writer.finish();
		}
	}

	/** Writes networks in one format. */
	@FunctionalInterface
	private interface NetworkWriter {

		/**
		 * Writes a file and leaves the stream open.
		 * @param selection the parameters, which some formats include
		 */
		void write(NetworkContent network, NetworkSelection selection, OutputStream out)
				throws IOException, XMLStreamException;

	}

	private record NetworkExport(String file, String description, String contentType, NetworkWriter writer,
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
			return new NetworkFile(this.writer, selection, this.networks.open(selection, languages, request));
		}

	}

	private record NetworkFile(NetworkWriter writer, NetworkSelection selection,
			NetworkContent network) implements ExportContent {

		@Override
		public Release release() {
			return this.network.reading().release();
		}

		@Override
		public void write(OutputStream out) throws IOException {
			try {
				this.writer.write(this.network, this.selection, out);
			}
			catch (XMLStreamException ex) {
				throw (ex.getNestedException() instanceof IOException io) ? io : new IOException(ex);
			}
		}

		@Override
		public void close() {
			this.network.reading().close();
		}

	}

}

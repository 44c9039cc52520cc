package org.lianhe.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.lianhe.export.Export;
import org.lianhe.export.ExportContent;
import org.lianhe.export.ExportProvider;
import org.lianhe.export.network.NetworkReader.NetworkContent;
import org.lianhe.export.tabular.RowWriter;
import org.lianhe.export.tabular.TableColumn;
import org.lianhe.export.tabular.TableFormat;
import org.lianhe.export.tabular.TableService;
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
				export("network.graphml", "Entities and the relations among them, as GraphML",
						"application/graphml+xml;charset=utf-8", GraphMlWriter::write),
				export("network.gexf", "Entities and the relations among them, as GEXF 1.2",
						"application/gexf+xml;charset=utf-8", GexfWriter::write),
				export("nodes.csv", "Entities, as a list of nodes", TableFormat.CSV.contentType(),
						(network, selection, out) -> writeCsv(NetworkAttributes.NODE_COLUMNS, network.nodes(), network,
								out)),
				export("edges.csv", "Relations among entities, as a list of edges", TableFormat.CSV.contentType(),
						(network, selection, out) -> writeCsv(NetworkAttributes.EDGE_COLUMNS, network.edges(), network,
								out)));
	}

	private Export export(String file, String description, String contentType, NetworkWriter writer) {
		return Export.of(file, description, contentType, Set.copyOf(NetworkSelection.PARAMETERS),
				(parameters, languages, request) -> {
					NetworkSelection selection = NetworkSelection.of(parameters, this.networks.types());
					NetworkContent network = this.networks.open(selection, languages, request);
					return new ExportContent(network.reading().release(),
							(out, listener) -> write(writer, network, selection, out), network.reading()::close);
				});
	}

	private static void write(NetworkWriter writer, NetworkContent network, NetworkSelection selection,
			OutputStream out) throws IOException {
		try {
			writer.write(network, selection, out);
		}
		catch (XMLStreamException ex) {
			throw (ex.getNestedException() instanceof IOException io) ? io : new IOException(ex);
		}
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

}

package org.lianhe.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.lianhe.export.tabular.RowWriter;
import org.lianhe.export.tabular.TableColumn;
import org.lianhe.export.tabular.TableFormat;
import org.lianhe.export.tabular.TableService;

/** Writes the list of nodes or of edges, with the column names that Gephi expects. */
final class NetworkCsvWriter {

	private static final List<GraphAttribute> NODES = GraphAttribute
		.concat(List.of(NodeAttributes.ID.withName("Id"), NodeAttributes.LABEL.withName("Label")), NodeAttributes.ALL);

	private static final List<GraphAttribute> EDGES = GraphAttribute.concat(
			List.of(EdgeAttributes.SOURCE.withName("Source"), EdgeAttributes.TARGET.withName("Target"),
					new GraphAttribute("Type", GraphAttribute.Type.TEXT, "", (edge) -> "Directed"),
					EdgeAttributes.ID.withName("Id"), EdgeAttributes.LABEL.withName("Label"),
					EdgeAttributes.WEIGHT.withName("Weight"), EdgeAttributes.START, EdgeAttributes.END),
			EdgeAttributes.ALL);

	private final TableService tables;

	NetworkCsvWriter(TableService tables) {
		this.tables = tables;
	}

	void writeNodes(NetworkContent network, NetworkSelection selection, OutputStream out) throws IOException {
		write(NODES, network::forEachNode, network, out);
	}

	void writeEdges(NetworkContent network, NetworkSelection selection, OutputStream out) throws IOException {
		write(EDGES, network::forEachEdge, network, out);
	}

	private void write(List<GraphAttribute> attributes, Items items, NetworkContent network, OutputStream out)
			throws IOException {
		List<TableColumn> columns = attributes.stream()
			.map((attribute) -> new TableColumn(attribute.name(), TableColumn.Type.TEXT))
			.toList();
		try (RowWriter writer = this.tables.createWriter(TableFormat.CSV, out, columns, network.release())) {
			items.forEach((item) -> writer
				.writeRow(attributes.stream().map((attribute) -> attribute.valueOf(item)).toArray()));
			writer.finish();
		}
	}

	@FunctionalInterface
	private interface Items {

		void forEach(NetworkContent.Visitor visitor) throws IOException;

	}

}

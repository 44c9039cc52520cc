package org.lianhe.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianhe.export.tabular.RowBuffer;
import org.lianhe.export.tabular.RowWriter;
import org.lianhe.export.tabular.TableColumn;
import org.lianhe.export.tabular.TableFormat;
import org.lianhe.query.plan.ResultObject;
import tools.jackson.databind.json.JsonMapper;

/** One of the two lists that Gephi imports and pandas reads. */
final class NetworkCsvWriter implements NetworkFormat {

	private final Lists list;

	private final JsonMapper json;

	NetworkCsvWriter(Lists list, JsonMapper json) {
		this.list = list;
		this.json = json;
	}

	@Override
	public String file() {
		return (this.list == Lists.NODES) ? "nodes.csv" : "edges.csv";
	}

	@Override
	public String description() {
		return (this.list == Lists.NODES) ? "Entities, as a list of nodes" : "Ties among entities, as a list of edges";
	}

	@Override
	public String contentType() {
		return TableFormat.CSV.contentType();
	}

	@Override
	public void write(NetworkContent network, NetworkSelection selection, OutputStream out) throws IOException {
		List<GraphAttribute> attributes = this.list.attributes();
		List<TableColumn> columns = attributes.stream().map(NetworkCsvWriter::column).toList();
		try (RowWriter writer = TableFormat.CSV.open(new RowBuffer(out, columns, network.release(), this.json))) {
			NetworkContent.Each each = (item) -> writer.row(cells(attributes, item));
			if (this.list == Lists.NODES) {
				network.nodes(each);
			}
			else {
				network.edges(each);
			}
			writer.end();
		}
	}

	private static TableColumn column(GraphAttribute attribute) {
		return new TableColumn(attribute.name(), TableColumn.Type.TEXT, List.of(attribute.name()), List.of());
	}

	private static @Nullable Object[] cells(List<GraphAttribute> attributes, ResultObject item) {
		return attributes.stream().map((attribute) -> attribute.of(item)).toArray();
	}

	/** The lists, with the names of columns by which Gephi knows what is what. */
	enum Lists {

		NODES {
			@Override
			List<GraphAttribute> attributes() {
				return GraphAttribute.join(
						List.of(GraphAttribute.text("Id", NodeAttributes::id), NodeAttributes.LABEL.named("Label")),
						NodeAttributes.ALL);
			}
		},

		EDGES {
			@Override
			List<GraphAttribute> attributes() {
				return GraphAttribute.join(
						List.of(GraphAttribute.text("Source", EdgeAttributes::source),
								GraphAttribute.text("Target", EdgeAttributes::target),
								GraphAttribute.text("Type", (edge) -> "Directed"),
								GraphAttribute.text("Id", EdgeAttributes::id), EdgeAttributes.LABEL.named("Label"),
								EdgeAttributes.WEIGHT.named("Weight"), EdgeAttributes.START, EdgeAttributes.END),
						EdgeAttributes.ALL);
			}
		};

		abstract List<GraphAttribute> attributes();

	}

}

package org.lianhe.network.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.Item;
import org.lianhe.table.Column;
import org.lianhe.table.Form;
import org.lianhe.table.RowWriter;
import org.lianhe.table.Sheet;
import tools.jackson.databind.json.JsonMapper;

/** One of the two lists that Gephi imports and pandas reads. */
final class Csv implements Format {

	private final Lists list;

	private final JsonMapper json;

	Csv(Lists list, JsonMapper json) {
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
		return Form.CSV.contentType();
	}

	@Override
	public void write(Network network, Selection selection, OutputStream out) throws IOException {
		List<Attribute> attributes = this.list.attributes();
		List<Column> columns = attributes.stream().map(Csv::column).toList();
		try (RowWriter writer = Form.CSV.open(new Sheet(out, columns, network.release(), this.json))) {
			Network.Each each = (item) -> writer.row(cells(attributes, item));
			if (this.list == Lists.NODES) {
				network.nodes(each);
			}
			else {
				network.edges(each);
			}
			writer.end();
		}
	}

	private static Column column(Attribute attribute) {
		return new Column(attribute.name(), Column.Type.TEXT, List.of(attribute.name()), attribute.meaning());
	}

	private static @Nullable Object[] cells(List<Attribute> attributes, Item item) {
		return attributes.stream().map((attribute) -> attribute.of(item)).toArray();
	}

	/** The lists, with the names of columns by which Gephi knows what is what. */
	enum Lists {

		NODES {
			@Override
			List<Attribute> attributes() {
				return Attribute.join(
						List.of(Attribute.text("Id", NodeAttributes::id), NodeAttributes.LABEL.named("Label")),
						NodeAttributes.ALL);
			}
		},

		EDGES {
			@Override
			List<Attribute> attributes() {
				return Attribute.join(List.of(Attribute.text("Source", EdgeAttributes::source),
						Attribute.text("Target", EdgeAttributes::target), Attribute.text("Type", (edge) -> "Directed"),
						Attribute.text("Id", EdgeAttributes::id), EdgeAttributes.LABEL.named("Label"),
						EdgeAttributes.WEIGHT.named("Weight"), EdgeAttributes.START, EdgeAttributes.END),
						EdgeAttributes.ALL);
			}
		};

		abstract List<Attribute> attributes();

	}

}

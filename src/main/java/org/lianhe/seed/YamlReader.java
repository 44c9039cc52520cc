package org.lianhe.seed;

import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads one record from YAML. Every scalar but null is read as text. */
final class YamlReader {

	private static final int MAX_DEPTH = 20;

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private final SeedProblems problems;

	YamlReader(SeedProblems problems) {
		this.problems = problems;
	}

	/** The record in a file, or null after a problem was noted. */
	@Nullable SeedRecord read(String type, String slug, String file, String text) {
		LoaderOptions options = new LoaderOptions();
		options.setNestingDepthLimit(MAX_DEPTH);
		options.setMaxAliasesForCollections(0);
		try {
			Node root = new Yaml(options).compose(new StringReader(text));
			if (root instanceof MappingNode mapping) {
				Map<String, Integer> lines = new HashMap<>();
				return new SeedRecord(type, slug, file, fields(file, "", mapping, lines), lines, line(mapping));
			}
			this.problems.add(file, 1, "record", "the file has no fields.", "Write `field: value`, one a line.");
		}
		catch (MarkedYAMLException ex) {
			addSyntaxProblem(file, (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 1,
					ex.getProblem());
		}
		catch (YAMLException ex) {
			this.problems.add(file, 1, "record", "is not YAML that can be read.",
					"Look for control characters, for aliases (*name) and for nesting deeper than " + MAX_DEPTH + ".");
		}
		return null;
	}

	private void addSyntaxProblem(String file, int line, String reason) {
		if (reason.contains("TAB")) {
			this.problems.add(file, line, "record", "has a tab before a field.", "Indent with spaces.");
		}
		else if (reason.contains("another document")) {
			this.problems.add(file, line, "record", "is a second one.", "Write one record a file, without `---`.");
		}
		else if (reason.endsWith("got ?")) {
			this.problems.add(file, line, "record", "has a `?` that is not in quotes.",
					"Quote dates and texts with a `?` within brackets, such as \"2018?\".");
		}
		else {
			this.problems.add(file, line, "record", "is not YAML here: " + reason + ".",
					"Look at the spaces and brackets before this line, and quote text that has `: `, ` #` or quotes in it.");
		}
	}

	private JsonNode node(String file, String path, Node node, Map<String, Integer> lines) {
		if (node instanceof MappingNode mapping) {
			return fields(file, path, mapping, lines);
		}
		if (node instanceof SequenceNode sequence) {
			ArrayNode items = NODES.arrayNode();
			sequence.getValue().forEach((item) -> {
				String at = path + '[' + items.size() + ']';
				lines.put(at, line(item));
				items.add(node(file, at, item, lines));
			});
			return items;
		}
		return NODES.stringNode(isNull(node) ? "" : ((ScalarNode) node).getValue());
	}

	/** The fields of a mapping. Those that are null are left out. */
	private ObjectNode fields(String file, String path, MappingNode mapping, Map<String, Integer> lines) {
		ObjectNode fields = NODES.objectNode();
		Set<String> keys = new HashSet<>();
		for (NodeTuple pair : mapping.getValue()) {
			String key = (pair.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "?";
			String at = path.isEmpty() ? key : path + '.' + key;
			lines.put(at, line(pair.getKeyNode()));
			if (!keys.add(key)) {
				this.problems.add(file, line(pair.getKeyNode()), at, "is written twice.", "Keep one.");
			}
			if (!isNull(pair.getValueNode())) {
				fields.set(key, node(file, at, pair.getValueNode(), lines));
			}
		}
		return fields;
	}

	private static boolean isNull(Node node) {
		return Tag.NULL.equals(node.getTag());
	}

	private static int line(Node node) {
		return node.getStartMark().getLine() + 1;
	}

}

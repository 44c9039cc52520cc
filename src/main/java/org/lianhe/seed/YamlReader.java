package org.lianhe.seed;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

/** Reads YAML with its lines, and no value as anything but text. */
final class YamlReader {

	private static final int DEEPEST = 20;

	private final SeedProblems problems;

	YamlReader(SeedProblems problems) {
		this.problems = problems;
	}

	/** The record in a file, or null if it is not YAML or no record. */
	SeedNode.@Nullable Fields read(String file, String text) {
		LoaderOptions options = new LoaderOptions();
		options.setNestingDepthLimit(DEEPEST);
		options.setMaxAliasesForCollections(0);
		try {
			Node root = new Yaml(options).compose(new StringReader(text));
			if (root instanceof MappingNode mapping) {
				return fields(file, mapping, line(mapping));
			}
			this.problems.add(file, 1, "record", "the file has no fields.", "Write `field: value`, one a line.");
		}
		catch (MarkedYAMLException ex) {
			unreadable(file, (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 1, ex.getProblem());
		}
		catch (YAMLException ex) {
			this.problems.add(file, 1, "record", "is not YAML that can be read.",
					"Look for control characters, for aliases (*name) and for nesting deeper than " + DEEPEST + ".");
		}
		return null;
	}

	private void unreadable(String file, int line, String reason) {
		if (reason.contains("TAB")) {
			this.problems.add(file, line, "record", "has a tab before a field.", "Indent with spaces.");
		}
		else if (reason.contains("another document")) {
			this.problems.add(file, line, "record", "is a second one.", "Write one record a file, without `---`.");
		}
		else {
			this.problems.add(file, line, "record", "is not YAML here: " + reason + ".",
					"Look at the spaces and brackets before this line, and quote text that has `: `, ` #` or quotes in it.");
		}
	}

	private SeedNode doc(String file, Node node, int line) {
		if (node instanceof MappingNode mapping) {
			return fields(file, mapping, line);
		}
		if (node instanceof SequenceNode sequence) {
			List<SeedNode> items = new ArrayList<>();
			sequence.getValue().forEach((item) -> items.add(doc(file, item, line(item))));
			return new SeedNode.Items(items, line);
		}
		return new SeedNode.Text(((ScalarNode) node).getValue(), line);
	}

	private SeedNode.Fields fields(String file, MappingNode mapping, int line) {
		Map<String, SeedNode> fields = new LinkedHashMap<>();
		for (NodeTuple pair : mapping.getValue()) {
			String key = (pair.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "?";
			int begun = line(pair.getKeyNode());
			if (fields.put(key, doc(file, pair.getValueNode(), begun)) != null) {
				this.problems.add(file, begun, key, "is written twice.", "Keep one.");
			}
		}
		return new SeedNode.Fields(fields, line);
	}

	private static int line(Node node) {
		return node.getStartMark().getLine() + 1;
	}

}

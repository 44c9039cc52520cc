package org.lianhe.export.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.SpellingSuggestions;

/**
 * What follows a command: its own options, as {@code --name value} or
 * {@code --name=value}, each any number of times; and settings of the program, as
 * {@code --name=value} with a dot in the name.
 *
 * @param own values by the option's name
 * @param settings as they were written
 */
public record CommandOptions(Map<String, List<String>> own, List<String> settings) {

	/**
	 * Reads arguments.
	 * @throws ApiException that names the first argument that is neither
	 */
	public static CommandOptions of(List<String> arguments) {
		CommandOptions options = new CommandOptions(new LinkedHashMap<>(), new ArrayList<>());
		for (int i = 0; i < arguments.size(); i++) {
			String argument = arguments.get(i);
			int equals = argument.indexOf('=');
			if (!argument.startsWith("--")) {
				throw ApiException
					.badInput("\"" + argument + "\" is out of place. Options begin with --; `--help` shows them.");
			}
			String name = argument.substring(2, (equals < 0) ? argument.length() : equals);
			if (name.contains(".") && equals > 0) {
				options.settings.add(argument);
			}
			else if (equals < 0 && i + 1 == arguments.size()) {
				throw ApiException
					.badInput("`--" + name + "` lacks its value. Write it behind, as in `--" + name + " …`.");
			}
			else {
				String value = (equals < 0) ? arguments.get(++i) : argument.substring(equals + 1);
				options.own.computeIfAbsent(name, (key) -> new ArrayList<>()).add(value);
			}
		}
		return options;
	}

	/**
	 * The same options, all of which are known.
	 * @throws ApiException that names the first that is not
	 */
	public CommandOptions only(Set<String> known) {
		for (String name : this.own.keySet()) {
			if (!known.contains(name)) {
				throw ApiException.badInput("There is no option `--" + name + "`; there is --"
						+ String.join(", --", new TreeSet<>(known)) + ", and settings such as --lianhe.seed=folder."
						+ SpellingSuggestions.sentence(SpellingSuggestions.forWord(name, known)));
			}
		}
		return this;
	}

	/** The last value of an option; null where it is not given. */
	public @Nullable String last(String name) {
		List<String> values = this.own.getOrDefault(name, List.of());
		return values.isEmpty() ? null : values.get(values.size() - 1);
	}

}

package org.lianhe.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.lianhe.error.Refusal;
import org.lianhe.error.Suggestions;

/**
 * What follows a command: its own options, as {@code --name value} or
 * {@code --name=value}, each any number of times; and settings of the program, whose
 * names have a dot in them.
 *
 * @param own values by the option's name
 * @param settings as they were written
 */
public record Options(Map<String, List<String>> own, List<String> settings) {

	/**
	 * Reads arguments.
	 * @param known names of the options that the command has
	 * @throws Refusal that names the first argument that is none of these
	 */
	public static Options of(List<String> arguments, Set<String> known) {
		Options options = new Options(new LinkedHashMap<>(), new ArrayList<>());
		for (int i = 0; i < arguments.size(); i++) {
			String argument = arguments.get(i);
			int equals = argument.indexOf('=');
			String name = argument.substring(argument.startsWith("--") ? 2 : 0,
					(equals < 0) ? argument.length() : equals);
			if (argument.startsWith("--") && name.contains(".") && equals > 0) {
				options.settings.add(argument);
				continue;
			}
			check(argument, name, known);
			if (equals < 0 && i + 1 == arguments.size()) {
				throw Refusal.badInput("`--" + name + "` lacks its value. Write it behind, as in `--" + name + " …`.");
			}
			String value = (equals < 0) ? arguments.get(++i) : argument.substring(equals + 1);
			options.own.computeIfAbsent(name, (key) -> new ArrayList<>()).add(value);
		}
		return options;
	}

	private static void check(String argument, String name, Set<String> known) {
		if (!argument.startsWith("--") || !known.contains(name)) {
			throw Refusal.badInput("\"" + argument + "\" is not an option; they are --"
					+ String.join(", --", new TreeSet<>(known)) + ", and settings such as --lianhe.seed=folder."
					+ Suggestions.sentence(Suggestions.forWord(name, known)));
		}
	}

	/** The last value of an option; null where it is not given. */
	public @Nullable String last(String name) {
		List<String> values = this.own.getOrDefault(name, List.of());
		return values.isEmpty() ? null : values.get(values.size() - 1);
	}

}

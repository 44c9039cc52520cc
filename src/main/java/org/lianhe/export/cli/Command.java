package org.lianhe.export.cli;

import java.io.IOException;
import java.util.List;

import org.springframework.context.ConfigurableApplicationContext;

/** Something that the program does once, and ends, instead of serving. */
public interface Command {

	/** The word that asks for it. */
	String name();

	/** What it does, in a line. */
	String summary();

	/** How it is asked for, as shown to whoever asks for help. */
	String usage();

	/**
	 * Does it.
	 * @param arguments that followed its name
	 * @param start starts the program, without a server
	 * @throws org.lianhe.core.error.ApiException if it was asked for wrongly or cannot be
	 * done; its message says what to do
	 * @throws IOException if something could not be written; its message says what
	 */
	void run(List<String> arguments, Start start) throws IOException;

	/** Starts the program without a server: no port is opened and no index made. */
	@FunctionalInterface
	interface Start {

		/**
		 * Starts it; the caller closes it.
		 * @param settings such as {@code --lianhe.seed=folder}
		 */
		ConfigurableApplicationContext with(List<String> settings);

	}

}

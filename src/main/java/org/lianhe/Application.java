package org.lianhe;

import java.util.List;
import java.util.stream.Stream;

import org.lianhe.core.i18n.NameDerivation;
import org.lianhe.export.ExportCommand;
import org.lianhe.export.cli.CommandLineTool;
import org.lianhe.seed.ReleaseCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the server, or runs a command. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application {

	public static void main(String[] args) {
		if (CommandLineTool.isCommand(args)) {
			System.exit(CommandLineTool.run(args, Application::withoutServer,
					List.of((start) -> new ExportCommand(start, System.err, System.console() != null),
							(start) -> new ReleaseCommand(start, System.out)),
					System.out, System.err));
		}
		prepare();
		SpringApplication.run(Application.class, args);
	}

	private static ConfigurableApplicationContext withoutServer(List<String> settings) {
		prepare();
		return new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE)
			.logStartupInfo(false)
			.run(Stream.concat(Stream.of("--logging.level.org.lianhe=warn"), settings.stream()).toArray(String[]::new));
	}

	private static void prepare() {
		new Thread(NameDerivation::prepare, "dictionaries").start();
	}

}

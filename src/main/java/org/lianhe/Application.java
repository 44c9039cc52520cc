package org.lianhe;

import org.lianhe.name.Derivation;
import org.lianhe.seed.ReleaseCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the server, or does what a command names. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application {

	public static void main(String[] args) {
		if (args.length > 0 && ReleaseCommand.NAME.equals(args[0])) {
			System.exit(ReleaseCommand.run(Application.class, args));
		}
		new Thread(Derivation::prepare, "dictionaries").start();
		SpringApplication.run(Application.class, args);
	}

}

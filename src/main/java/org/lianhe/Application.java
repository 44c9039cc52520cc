package org.lianhe;

import org.lianhe.name.Derivation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the server. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application {

	public static void main(String[] args) {
		new Thread(Derivation::prepare, "dictionaries").start();
		SpringApplication.run(Application.class, args);
	}

}

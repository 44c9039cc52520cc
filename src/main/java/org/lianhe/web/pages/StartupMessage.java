package org.lianhe.web.pages;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Logs the addresses of the server when it is ready. */
final class StartupMessage implements ApplicationListener<ApplicationReadyEvent> {

	private static final Logger LOG = LoggerFactory.getLogger(StartupMessage.class);

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		Environment environment = event.getApplicationContext().getEnvironment();
		String port = environment.getProperty("local.server.port");
		if (port != null) {
			LOG.info("Lianhe is at http://localhost:{}{}/ (GraphiQL at /graphiql, schema at /graphql/schema)", port,
					environment.getProperty("server.servlet.context-path", ""));
		}
	}

}

package org.lianhe.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/**
 * Ends the start of a server before any work is done if it cannot listen on its port. The
 * web server itself opens the port last, after the dataset is loaded.
 */
class PortCheck implements ApplicationListener<ApplicationPreparedEvent> {

	private static final int ANY_PORT = 0;

	private static final int MAX_PORT = 65535;

	@Override
	public void onApplicationEvent(ApplicationPreparedEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext) {
			Binder binder = Binder.get(event.getApplicationContext().getEnvironment());
			check(binder, "server");
			check(binder, "management.server");
		}
	}

	private static void check(Binder binder, String settings) {
		String setting = settings + ".port";
		int port = binder.bind(setting, Integer.class).orElse(ANY_PORT);
		if (port <= ANY_PORT || port > MAX_PORT) {
			return;
		}
		InetAddress address = binder.bind(settings + ".address", InetAddress.class).orElse(null);
		try {
			new ServerSocket(port, 1, address).close();
		}
		catch (IOException ex) {
			throw new PortUnavailableException(setting, port, ex);
		}
	}

}

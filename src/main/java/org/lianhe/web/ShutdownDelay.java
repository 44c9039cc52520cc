package org.lianhe.web;

import java.time.Duration;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Lets some time pass between saying that the server is not ready any more and taking no
 * more requests, for those who lead requests to it to notice.
 */
final class ShutdownDelay implements SmartLifecycle {

	private final Duration wait;

	private volatile boolean isRunning;

	ShutdownDelay(Duration wait) {
		this.wait = wait;
	}

	@Override
	public void start() {
		this.isRunning = true;
	}

	@Override
	public void stop() {
		this.isRunning = false;
		try {
			Thread.sleep(this.wait.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.isRunning;
	}

	/** Stops before the web server does. */
	@Override
	public int getPhase() {
		return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE + 1;
	}

}

package org.lianhe.seed;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the seed while the other beans are created. The web server starts after it, so
 * the first request finds the whole content.
 */
@Component
final class SeedLoading implements InitializingBean, SmartLifecycle {

	private final FutureTask<Boolean> load;

	private volatile boolean isRunning;

	SeedLoading(SeedLoader loader, @Value("${lianhe.seed:classpath:seed}") String location) {
		this.load = new FutureTask<>(() -> loader.load(location));
	}

	@Override
	public void afterPropertiesSet() {
		Thread thread = new Thread(this.load, "loading");
		thread.setDaemon(true);
		thread.start();
	}

	/** Waits until the seed is loaded. */
	@Override
	public void start() {
		try {
			this.load.get();
			this.isRunning = true;
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new CompletionException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted before the seed was loaded", ex);
		}
	}

	@Override
	public void stop() {
		this.isRunning = false;
	}

	@Override
	public boolean isRunning() {
		return this.isRunning;
	}

	/** Before everything else. */
	@Override
	public int getPhase() {
		return Integer.MIN_VALUE;
	}

}

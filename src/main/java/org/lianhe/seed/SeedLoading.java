package org.lianhe.seed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the seed while the other beans are created. The web server starts after it, so
 * the first request finds the whole content.
 */
@Component
final class SeedLoading implements SmartLifecycle {

	private final CompletableFuture<Boolean> load;

	private volatile boolean isRunning;

	SeedLoading(SeedLoader loader, @Value("${lianhe.seed:classpath:seed}") String location) {
		this.load = CompletableFuture.supplyAsync(() -> loader.load(location), (work) -> {
			Thread thread = new Thread(work, "loading");
			thread.setDaemon(true);
			thread.start();
		});
	}

	/** Waits until the seed is loaded. */
	@Override
	public void start() {
		try {
			this.load.join();
			this.isRunning = true;
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
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

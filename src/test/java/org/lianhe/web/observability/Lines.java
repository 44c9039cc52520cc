package org.lianhe.web.observability;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.awaitility.Awaitility;
import org.slf4j.LoggerFactory;

/** The lines that a class writes to the log from now on. */
final class Lines implements AutoCloseable {

	private final Logger logger;

	private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();

	private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
		@Override
		protected void append(ILoggingEvent event) {
			Lines.this.events.add(event);
		}
	};

	Lines(Class<?> writer) {
		this.logger = (Logger) LoggerFactory.getLogger(writer);
		this.logger.setLevel(Level.INFO);
		this.appender.start();
		this.logger.addAppender(this.appender);
	}

	/** The line with this text, as soon as there is one. */
	ILoggingEvent await(String text) {
		return Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.events.stream().filter((event) -> has(event, text)).findFirst(), Optional::isPresent)
			.orElseThrow();
	}

	private static boolean has(ILoggingEvent event, String text) {
		return event.getFormattedMessage().contains(text) || String.valueOf(event.getKeyValuePairs()).contains(text);
	}

	@Override
	public void close() {
		this.logger.detachAppender(this.appender);
		this.logger.setLevel(Level.WARN);
	}

}

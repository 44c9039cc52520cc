package org.lianhe.web.observability;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Excludes the auto-configuration of metrics and tracing when they are not configured,
 * which saves start-up time and memory. Metrics are configured by a management port,
 * tracing by an endpoint for traces.
 */
final class UnusedAutoConfigurationFilter implements AutoConfigurationImportFilter, EnvironmentAware {

	static final String METRICS = "management.server.port";

	static final String TRACES = "management.opentelemetry.tracing.export.otlp.endpoint";

	private static final String BOOT = "org.springframework.boot.";

	private @Nullable Environment environment;

	@Override
	public void setEnvironment(Environment environment) {
		this.environment = environment;
	}

	@Override
	public boolean[] match(@Nullable String[] names, AutoConfigurationMetadata metadata) {
		Environment settings = Objects.requireNonNull(this.environment);
		boolean isMeasured = settings.containsProperty(METRICS);
		boolean isTraced = settings.containsProperty(TRACES);
		Predicate<String> wanted = (name) -> (isTraced || !isOf(name, "micrometer.tracing.", "opentelemetry."))
				&& (isMeasured || !isOf(name, "micrometer.metrics."))
				&& (isMeasured || isTraced || !isOf(name, "micrometer.observation."));
		boolean[] kept = new boolean[names.length];
		for (int i = 0; i < names.length; i++) {
			String name = names[i];
			kept[i] = name == null || wanted.test(name);
		}
		return kept;
	}

	private static boolean isOf(String name, String... rooms) {
		return Arrays.stream(rooms).anyMatch((room) -> name.startsWith(BOOT + room));
	}

}

package org.lianhe.graphql.http;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.ApplicationContext;

/** Tells servers apart that may answer the same query on the same dataset differently. */
final class SoftwareVersion {

	private static final String OURS = "org.lianhe";

	private SoftwareVersion() {
	}

	/**
	 * When the software was built, and its settings. Of software that does not know when
	 * it was built, no two starts are the same.
	 */
	static String of(ApplicationContext context, @Nullable BuildProperties build) {
		Map<String, Object> settings = new TreeMap<>();
		for (String name : context.getBeanNamesForAnnotation(ConfigurationProperties.class)) {
			Class<?> type = context.getType(name);
			if (type != null && type.getPackageName().startsWith(OURS)) {
				settings.put(name, context.getBean(name));
			}
		}
		Instant built = (build != null) ? build.getTime() : null;
		return ((built != null) ? built : Instant.now()) + settings.toString();
	}

}

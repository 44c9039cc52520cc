package org.lianhe.core.budget;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class LimitsPropertiesTests {

	private static final int MOST = 15;

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withUserConfiguration(Properties.class);

	@Test
	void hasFewSettings() {
		assertThat(settings()).hasSizeLessThanOrEqualTo(MOST);
	}

	@Test
	void readmeDocumentsEachSettingWithItsDefault() throws IOException {
		String readme = Files.readString(Path.of("README.md"));
		for (RecordComponent component : LimitsProperties.class.getRecordComponents()) {
			assertThat(readme).contains(
					"\n| `lianhe.limits." + setting(component.getName()) + "` | `" + defaultOf(component) + "` | ");
		}
		assertThat(readme.split("\n\\| `lianhe\\.limits\\.", -1)).hasSize(settings().size() + 1);
	}

	@Test
	void bindsSettingsAndDefaults() {
		this.context.withPropertyValues("lianhe.limits.max-page-size=50", "lianhe.limits.query-timeout=3s")
			.run((started) -> assertThat(started.getBean(LimitsProperties.class)).satisfies((limits) -> {
				assertThat(limits.maxPageSize()).isEqualTo(50);
				assertThat(limits.querySeconds()).isEqualTo(3);
				assertThat(limits.defaultPageSize()).isEqualTo(20);
			}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "rate", "page-size", "at-once", "seconds", "tokens", "table.at-once",
			"reconcile.questions", "max-page-sizes" })
	void failsOnUnknownSettingAndNamesIt(String setting) {
		this.context.withPropertyValues("lianhe.limits." + setting + "=7")
			.run((started) -> assertThat(started).getFailure()
				.rootCause()
				.hasMessageContaining("lianhe.limits." + setting));
	}

	@ParameterizedTest
	@ValueSource(strings = { "max-page-size=0", "default-page-size=0", "default-page-size=201", "max-depth=0",
			"max-cost=0", "max-document-size=0", "query-timeout=0s", "query-timeout=1500ms", "max-concurrent-queries=0",
			"queue-timeout=-1s", "max-body-size=0B", "max-body-size=2GB", "max-body-memory=1KB",
			"requests-per-second=-1", "max-concurrent-requests=-1", "min-response-rate=0B", "max-concurrent-exports=0",
			"export-timeout=0s" })
	void failsOnInvalidValueAndNamesTheSetting(String setting) {
		this.context.withPropertyValues("lianhe.limits." + setting)
			.run((started) -> assertThat(started).getFailure()
				.rootCause()
				.hasMessageStartingWith("lianhe.limits." + setting.substring(0, setting.indexOf('=')) + " must be "));
	}

	private static String defaultOf(RecordComponent setting) {
		return Arrays.stream(LimitsProperties.class.getConstructors()[0].getParameters())
			.filter((parameter) -> parameter.getName().equals(setting.getName()))
			.map((parameter) -> parameter.getAnnotation(DefaultValue.class).value()[0])
			.findFirst()
			.orElseThrow();
	}

	private static List<String> settings() {
		return Arrays.stream(LimitsProperties.class.getRecordComponents())
			.map((component) -> setting(component.getName()))
			.toList();
	}

	/** The name of a setting, such as {@code max-cost} for {@code maxCost}. */
	private static String setting(String component) {
		return component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
	}

	@EnableConfigurationProperties(LimitsProperties.class)
	static class Properties {

	}

}

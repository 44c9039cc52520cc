package org.lianhe.testing;

import java.net.URL;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianhe.Application;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class TestServerTests {

	@Test
	void aServerHasNothingThatIsOfTheTests() {
		ConfigurableApplicationContext server = TestServer.shared(Store.H2).context();
		assertThat(source(TestServerTests.class)).isNotNull().isNotEqualTo(source(Application.class));
		assertThat(Arrays.stream(server.getBeanDefinitionNames())
			.filter((bean) -> bean.startsWith("org.lianhe") || isOurs(server.getType(bean)))
			.filter((bean) -> Objects.equals(source(TestServerTests.class), source(server.getType(bean))))).isEmpty();
	}

	private static boolean isOurs(@Nullable Class<?> type) {
		return type != null && type.getName().startsWith("org.lianhe.");
	}

	private static @Nullable URL source(@Nullable Class<?> type) {
		CodeSource source = (type != null) ? type.getProtectionDomain().getCodeSource() : null;
		return (source != null) ? source.getLocation() : null;
	}

}

package org.lianhe.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianhe.Application;
import org.lianhe.testing.FailedStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortCheckTests {

	private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

	private ServerSocket other;

	@BeforeEach
	void listen() throws IOException {
		this.other = new ServerSocket(0, 1, LOOPBACK);
	}

	@AfterEach
	void close() throws IOException {
		this.other.close();
	}

	@Test
	void reportsBusyPortBeforeSeedIsLoaded() throws Exception {
		int port = this.other.getLocalPort();
		FailedStart start = FailedStart.of("--server.port=" + port, "--server.address=" + LOOPBACK.getHostAddress());
		assertThat(start.exitCode()).isEqualTo(1);
		assertThat(start.output()).doesNotContain("Exception", "\tat ", "Loaded").endsWith("""
				***************************
				APPLICATION FAILED TO START
				***************************

				Description:

				The server cannot listen on port %1$d: Address already in use.

				Action:

				Stop the program that uses port %1$d, or choose another port (0 takes any free one):
				java -jar ... --server.port=<port>
				mvn spring-boot:run -Dspring-boot.run.arguments=--server.port=<port>

				""".formatted(port));
	}

	@Test
	void namesTheSettingOfTheManagementPort() {
		Map<String, Object> settings = Map.of("server.port", "0", "management.server.port", port(),
				"management.server.address", LOOPBACK.getHostAddress());
		assertThatThrownBy(() -> check(new AnnotationConfigServletWebServerApplicationContext(), settings))
			.isInstanceOfSatisfying(PortUnavailableException.class,
					(ex) -> assertThat(ex.setting()).isEqualTo("management.server.port"));
	}

	@Test
	void acceptsFreePort() throws IOException {
		Map<String, Object> settings = Map.of("server.port", port(), "server.address", LOOPBACK.getHostAddress());
		this.other.close();
		assertThatCode(() -> check(new AnnotationConfigServletWebServerApplicationContext(), settings))
			.doesNotThrowAnyException();
	}

	@Test
	void leavesPortsThatAreOutOfRangeToTheWebServer() {
		assertThatCode(() -> check(new AnnotationConfigServletWebServerApplicationContext(),
				Map.of("server.port", "70000", "management.server.port", "-1")))
			.doesNotThrowAnyException();
	}

	@Test
	void checksNoPortWhereNothingIsServed() {
		Map<String, Object> settings = Map.of("server.port", port(), "server.address", LOOPBACK.getHostAddress());
		assertThatCode(() -> check(new GenericApplicationContext(), settings)).doesNotThrowAnyException();
	}

	private String port() {
		return String.valueOf(this.other.getLocalPort());
	}

	private static void check(ConfigurableApplicationContext context, Map<String, Object> settings) {
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", settings));
		new PortCheck().onApplicationEvent(
				new ApplicationPreparedEvent(new SpringApplication(Application.class), new String[0], context));
	}

}

package org.lianhe.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.Map;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class TlsTests {

	private static final String PASSWORD = "changeit";

	@Test
	void servesTlsByProperties(@TempDir Path folder) throws Exception {
		Path keys = keys(folder.resolve("lianhe.p12"));
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("server.ssl.bundle", "lianhe");
		properties.put("spring.ssl.bundle.jks.lianhe.keystore.location", keys.toUri().toString());
		properties.put("spring.ssl.bundle.jks.lianhe.keystore.password", PASSWORD);
		try (TestServer server = TestServer.start(properties)) {
			HttpResponse<String> answer = HttpClient.newBuilder()
				.sslContext(trusting(keys))
				.build()
				.send(HttpRequest.newBuilder(URI.create(server.uri("/").toString().replace("http:", "https:"))).build(),
						HttpResponse.BodyHandlers.ofString());
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().allValues("Strict-Transport-Security")).containsExactly("max-age=31536000");
		}
	}

	private static Path keys(Path file) throws IOException, InterruptedException {
		Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-alias", "lianhe", "-keyalg", "EC", "-dname", "CN=localhost", "-ext",
				"san=dns:localhost", "-validity", "1", "-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore",
				file.toString())
			.inheritIO()
			.start();
		assertThat(keytool.waitFor()).isZero();
		return file;
	}

	private static SSLContext trusting(Path keys) throws GeneralSecurityException, IOException {
		KeyStore store = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(keys)) {
			store.load(in, PASSWORD.toCharArray());
		}
		KeyStore trusted = KeyStore.getInstance("PKCS12");
		trusted.load(null, null);
		trusted.setCertificateEntry("lianhe", store.getCertificate("lianhe"));
		TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		managers.init(trusted);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, managers.getTrustManagers(), null);
		return context;
	}

}

package org.lianhe.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

class NameFilterTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void findsNameInAnyCaseAndLanguage(Store store) throws IOException {
		FileSystemUtils.copyRecursively(Path.of("src/test/resources/seeds/good"), this.folder);
		Path lab = this.folder.resolve("lab/harbour-lab.yaml");
		Files.writeString(lab, Files.readString(lab)
			.replaceFirst("(?m)^(\\s*- \\{ value: )[^,]+, lang: en", "$1İstanbul Üniversitesi Straße, lang: en"));
		try (TestServer server = TestServer.start(store, this.folder)) {
			for (Map<String, String> filter : List.of(Map.of("eq", "İSTANBUL ÜNİVERSİTESİ STRASSE"),
					Map.of("startsWith", "İSTANBUL Ü"), Map.of("contains", "SİTESİ STRASSE"))) {
				assertThat(server
					.ask("query ($name: StringFilter) { labs(filter: { name: $name }) { totalCount } }",
							Map.of("name", filter))
					.at("labs.totalCount")).as(filter.toString()).isEqualTo(1);
			}
			assertThat(SearchResponse.by(server, "İSTANBUL ÜNİVERSİTESİ STRASSE").slugs()).contains("harbour-lab");
		}
	}

}

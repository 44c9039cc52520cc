package org.lianhe.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.seed.SeedLoader;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

class IndexTests {

	private static final Path GOOD = Path.of("src/test/resources/seeds/good");

	@TempDir
	Path first;

	@TempDir
	Path second;

	@ParameterizedTest
	@EnumSource
	void rebuildsIndexWhenContentChanges(Store store) throws IOException {
		FileSystemUtils.copyRecursively(GOOD, this.first);
		FileSystemUtils.copyRecursively(GOOD, this.second);
		rename(this.second.resolve("lab/harbour-lab.yaml"));
		try (TestServer server = TestServer.start(store, this.first)) {
			assertThat(SearchResponse.by(server, "Lighthouse Laboratory").total()).isZero();
			SearchResponse before = SearchResponse.by(server, "harbour", Map.of("first", 1));
			assertThat(before.total()).isPositive();
			server.bean(SeedLoader.class).load(this.second.toString());
			assertThat(SearchResponse.by(server, "Lighthouse Laboratory").slugs()).isEqualTo(List.of("harbour-lab"));
			assertThat(SearchResponse.by(server, "harbour", Map.of("after", before.at("pageInfo.endCursor"))).code())
				.isEqualTo("BAD_CURSOR");
			server.bean(SeedLoader.class).load(this.first.toString());
			assertThat(SearchResponse.by(server, "Lighthouse Laboratory").total()).isZero();
		}
	}

	private static void rename(Path lab) throws IOException {
		String text = Files.readString(lab);
		String renamed = text.replaceFirst("(?m)^(\\s*- \\{ value: )[^,]+, lang: en",
				"$1Lighthouse Laboratory, lang: en");
		assertThat(renamed).isNotEqualTo(text);
		Files.writeString(lab, renamed);
	}

}

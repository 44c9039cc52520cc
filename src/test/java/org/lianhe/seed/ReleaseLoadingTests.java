package org.lianhe.seed;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class ReleaseLoadingTests {

	private static final String QUERY = "{ dataset { version releases { version isCurrent } changes(since: \"1\") { totalCount nodes { slug field } } } }";

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void loadsAgainWhenAReleaseIsKeptAndTellsWhatWasEditedSince(Store store) {
		SeedFixture seed = SeedFixture.in(this.folder);
		Map<String, String> properties = new HashMap<>(store.empty());
		properties.put("lianhe.seed", this.folder.toString());
		properties.put("lianhe.cache.answers", "0");
		try (TestServer server = TestServer.start(properties)) {
			SeedLoader loader = server.bean(SeedLoader.class);
			assertThat(server.ask(QUERY).at("dataset")).asString()
				.isEqualTo("{version=1, releases=[{version=1, isCurrent=true}], changes={totalCount=0, nodes=[]}}");
			ReleaseFixture.write(this.folder, this.folder.resolve("release"));
			assertThat(loader.load(this.folder.toString())).isTrue();
			assertThat(loader.load(this.folder.toString())).isFalse();
			assertThat(server.ask(QUERY).at("dataset")).asString()
				.isEqualTo("{version=1, releases=[{version=1, isCurrent=true}], changes={totalCount=0, nodes=[]}}");
			seed.edit(SeedFixture.LAB, "JOINT_LAB", "CORPORATE_LAB");
			assertThat(loader.load(this.folder.toString())).isTrue();
			assertThat(server.ask(QUERY).at("dataset")).asString()
				.isEqualTo("{version=1, releases=[{version=1, isCurrent=true}, {version=1, isCurrent=false}], "
						+ "changes={totalCount=1, nodes=[{slug=harbour-lab, field=kind}]}}");
		}
	}

}

package org.lianhe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

class ResolveTests {

	@TempDir
	Path folder;

	private static final Path DOCUMENT = Path.of("src/test/resources/graphql-test/resolve/resolve.graphql");

	private static TestServer.Answer resolve(Store store, List<String> names, Map<String, ?> more) {
		Map<String, Object> variables = new HashMap<>(more);
		variables.put("names", names);
		try {
			return TestServer.shared(store).ask(Files.readString(DOCUMENT), variables);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Of each name, the slug that is meant for certain, or a dash. */
	private static List<String> certain(Store store, List<String> names) {
		return rows(resolve(store, names, Map.of("first", 200)), "resolve").stream().map((resolution) -> {
			List<String> certain = rows(resolution.get("candidates")).stream()
				.filter((one) -> Boolean.TRUE.equals(one.get("isConfident")))
				.map((one) -> slug(one))
				.toList();
			assertThat(resolution.get("isConfident")).isEqualTo(!certain.isEmpty());
			return String.join(" ", certain);
		}).map((slugs) -> slugs.isEmpty() ? "-" : slugs).toList();
	}

	private static List<Map<String, Object>> rows(TestServer.Answer answer, String path) {
		assertThat(answer.whole()).doesNotContainKey("errors");
		return rows(answer.at(path));
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> rows(@Nullable Object list) {
		return (list != null) ? (List<Map<String, Object>>) list : List.of();
	}

	private static String slug(Map<String, Object> candidate) {
		return String.valueOf(((Map<?, ?>) candidate.get("node")).get("slug"));
	}

	@ParameterizedTest
	@EnumSource
	void isConfidentWhenOneEntityHasTheName(Store store) {
		assertThat(certain(store,
				List.of("香港中文大学", "香港中文大學", "香港中文大学（深圳）", "香港中文大学 深圳", "HKUST", "hkust (gz)", "SenseTime", "腾讯",
						"Hong Kong AI Lab")))
			.containsExactly("cuhk", "cuhk", "cuhk-shenzhen", "cuhk-shenzhen", "hkust", "hkust-guangzhou", "sensetime",
					"tencent", "hkai-lab");
	}

	@ParameterizedTest
	@EnumSource
	void isNotConfidentOfSharedSimilarOrPartialNames(Store store) {
		assertThat(certain(store,
				List.of("人工智能实验室", "AI Lab", "联合实验室", "人工智能联合实验室", "香港中文大", "香港中闻大学", "shangtang", "gkdgz",
						"Chinese University", "Tencnet", "腾讯集团", "实验室", "AI", "")))
			.isEqualTo(Collections.nCopies(14, "-"));
	}

	@ParameterizedTest
	@EnumSource
	void ranksNameWithoutLegalFormFirst(Store store) {
		for (String name : List.of("Tencent Ltd.", "Tencent Inc.", "Tencent Co., Ltd.", "Tencent Limited",
				"Tencent Corporation", "腾讯有限公司", "腾讯股份有限公司", "腾讯集团")) {
			assertThat(slug(
					rows(rows(resolve(store, List.of(name), Map.of()), "resolve").get(0).get("candidates")).get(0)))
				.as(name)
				.isEqualTo("tencent");
		}
	}

	@Test
	void isNotConfidentOfNameWithOtherSigns() throws IOException {
		FileSystemUtils.copyRecursively(Path.of("src/test/resources/seeds/good"), this.folder);
		Path lab = this.folder.resolve("lab/harbour-lab.yaml");
		Files.writeString(lab,
				Files.readString(lab).replaceFirst("(?m)^(\\s*- \\{ value: )[^,]+, lang: en", "$1C++, lang: en"));
		try (TestServer server = TestServer.start(Store.H2, this.folder)) {
			List<Map<String, Object>> resolved = rows(
					server.ask(Files.readString(DOCUMENT), Map.of("names", List.of("C++", "c＋＋", "C#", "C", "C+"))),
					"resolve");
			assertThat(resolved).extracting((one) -> one.get("isConfident"))
				.containsExactly(true, true, false, false, false);
		}
	}

	@ParameterizedTest
	@EnumSource
	void resolvesOnlyAmongRequestedTypes(Store store) {
		TestServer.Answer any = resolve(store, List.of("香港中文大学"), Map.of("types", List.of("LAB")));
		assertThat(rows(any, "resolve").get(0)).containsEntry("isConfident", false);
		assertThat(rows(rows(any, "resolve").get(0).get("candidates"))).extracting(ResolveTests::slug)
			.contains("cuhk-mmlab")
			.doesNotContain("cuhk", "cuhk-shenzhen");
	}

	@ParameterizedTest
	@EnumSource
	void returnsResolutionsInOrderOfNames(Store store) {
		List<Map<String, Object>> answered = rows(
				resolve(store, List.of("华为", "", "qqqqqq", "华为", "？"), Map.of("first", 1)), "resolve");
		assertThat(answered).extracting((one) -> one.get("name")).containsExactly("华为", "", "qqqqqq", "华为", "？");
		assertThat(answered).extracting((one) -> rows(one.get("candidates")).size()).containsExactly(1, 0, 0, 1, 0);
		assertThat(rows(answered.get(0).get("candidates"))).containsExactly(Map.of("score", 1.0, "match", "EXACT",
				"matched", "华为", "lang", "zh-Hans", "isConfident", true, "node", Map.of("slug", "huawei")));
	}

	@ParameterizedTest
	@EnumSource
	void ranksCandidatesByContext(Store store) {
		assertThat(first(store, "京东集团")).isEqualTo("cuhksz-jd-ai-joint-lab");
		assertThat(first(store, "香港")).isEqualTo("hkai-lab");
		assertThat(rows(resolve(store, List.of("人工智能实验室"), Map.of("context", List.of("香港"))), "resolve").get(0))
			.containsEntry("isConfident", false);
	}

	private static String first(Store store, String around) {
		return slug(rows(rows(resolve(store, List.of("人工智能实验室"), Map.of("context", List.of(around))), "resolve").get(0)
			.get("candidates")).get(0));
	}

	@ParameterizedTest
	@EnumSource
	void rejectsMoreThanThousandNames(Store store) {
		List<String> most = Collections.nCopies(1000, "大疆");
		assertThat(rows(resolve(store, most, Map.of("first", 1)), "resolve")).hasSize(1000)
			.allMatch((one) -> Boolean.TRUE.equals(one.get("isConfident")));
		TestServer.Answer refused = resolve(store, Collections.nCopies(1001, "大疆"), Map.of());
		assertThat(refused.code()).isEqualTo("QUERY_TOO_COSTLY");
		assertThat(refused.whole().toString()).contains("`names` has a list of 1,001 values; it may have 1,000",
				"maximum=1000");
	}

	@ParameterizedTest
	@EnumSource
	void rejectsTooLongNamesAndTooManyWords(Store store) {
		assertThat(resolve(store, List.of("大".repeat(201)), Map.of()).code()).isEqualTo("BAD_USER_INPUT");
		assertThat(resolve(store, List.of("大疆"), Map.of("context", Collections.nCopies(21, "深圳"))).code())
			.isEqualTo("BAD_USER_INPUT");
		assertThat(resolve(store, List.of("大疆"), Map.of("first", 201)).code()).isEqualTo("PAGE_TOO_LARGE");
	}

}

package org.lianhe.model.dataset;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CitationTests {

	private static final String AWKWARD = "A \"100%\" {odd} #1_title: C:\\x ~ ^ & 联合 $5 'é' - !tag";

	/** As far as the library that reads LaTeX goes: it knows Latin letters alone. */
	private static final String LATIN = "A \"100%\" {odd} #1_title: C:\\x ~ ^ & $5 - !tag";

	private static final CitationData ODD = new CitationData(AWKWARD, "en", "O'Neil & Sons, Inc.", "1.0.0-rc.1+b",
			LocalDate.of(2026, 3, 2), "CC-BY-4.0", "ab12", "https://example.org/a_b?c=%20#d");

	private static final CitationData BARE = new CitationData("Names", "en", null, "2", LocalDate.of(2026, 11, 22),
			"CC0-1.0", "ff", null);

	@ParameterizedTest
	@EnumSource
	void citesTheDatasetInEachForm(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{ dataset { digest author(lang: ["en"]) url
				bibtex: citation(format: BIBTEX, lang: ["en"]) csl: citation(format: CSL_JSON, lang: ["en"])
				apa: citation(format: APA, lang: ["en"]) zh: citation(format: APA) cff: citation(format: CFF) } }""");
		Object digest = answer.at("dataset.digest");
		assertThat(answer.at("dataset.author")).isEqualTo("Lianhe contributors");
		assertThat(answer.at("dataset.url")).isNull();
		assertThat(answer.at("dataset.bibtex")).isEqualTo("""
				@misc{lianhe-0.3.0,
				  author = {{Lianhe contributors}},
				  title = {{Lianhe: AI initiatives, alliances, labs and people of the Greater Bay Area}},
				  year = {2026},
				  month = nov,
				  version = {0.3.0},
				  note = {Data set, version 0.3.0, licence CC-BY-4.0, digest sha256:%s}
				}
				""".formatted(digest));
		assertThat(answer.at("dataset.csl")).isEqualTo(
				"""
						[{"id":"lianhe-0.3.0","type":"dataset","title":"Lianhe: AI initiatives, alliances, labs and people of the Greater Bay Area","author":[{"literal":"Lianhe contributors"}],"issued":{"date-parts":[[2026,11,30]]},"version":"0.3.0","genre":"Data set","language":"en","note":"Licence CC-BY-4.0, digest sha256:%s"}]"""
					.formatted(digest));
		assertThat(answer.at("dataset.apa")).isEqualTo(
				"Lianhe contributors. (2026). Lianhe: AI initiatives, alliances, labs and people of the Greater Bay Area (Version 0.3.0) [Data set].");
		assertThat(answer.at("dataset.zh"))
			.isEqualTo("联合贡献者. (2026). 联合：粤港澳大湾区人工智能计划、联盟、实验室与人物 (Version 0.3.0) [Data set].");
		assertThat(yaml(String.valueOf(answer.at("dataset.cff")))).containsEntry("title", "联合：粤港澳大湾区人工智能计划、联盟、实验室与人物");
	}

	@Test
	void bibTexReadsBackAsItWas() throws Exception {
		CitationData latin = new CitationData(LATIN, "en", "Smith & Sons, Inc.", ODD.version(), ODD.released(),
				ODD.licence(), ODD.digest(), ODD.url());
		BibTeXEntry entry = entry(latin);
		assertThat(entry.getType().getValue()).isEqualTo("misc");
		assertThat(entry.getKey().getValue()).isEqualTo("lianhe-1.0.0-rc.1-b");
		assertThat(plain(entry, "title")).isEqualTo(LATIN);
		assertThat(plain(entry, "author")).isEqualTo("Smith & Sons, Inc.");
		assertThat(entry.getField(new Key("url")).toUserString()).isEqualTo("https://example.org/a_b?c=%20#d");
		assertThat(entry(ODD).getField(new Key("title")).toUserString()).isEqualTo(
				"{A \"100\\%\" \\textbraceleft{}odd\\textbraceright{} \\#1\\_title: C:\\textbackslash{}x \\textasciitilde{} "
						+ "\\textasciicircum{} \\& 联合 \\$5 'é' - !tag}");
		assertThat(entry(BARE).getFields()).containsOnlyKeys(new Key("title"), new Key("year"), new Key("month"),
				new Key("version"), new Key("note"));
	}

	@Test
	void cslJsonReadsBackAsItWas() {
		Map<?, ?> item = (Map<?, ?>) JsonMapper.shared()
			.readValue(CitationFormat.CSL_JSON.format(ODD), List.class)
			.get(0);
		assertThat(item).isEqualTo(Map.of("id", "lianhe-1.0.0-rc.1-b", "type", "dataset", "title", AWKWARD, "author",
				List.of(Map.of("literal", "O'Neil & Sons, Inc.")), "issued",
				Map.of("date-parts", List.of(List.of(2026, 3, 2))), "version", "1.0.0-rc.1+b", "genre", "Data set",
				"language", "en", "note", "Licence CC-BY-4.0, digest sha256:ab12", "URL",
				"https://example.org/a_b?c=%20#d"));
	}

	@Test
	void cffReadsBackAsItWas() {
		Map<String, Object> identifier = Map.of("type", "other", "value", "sha256:ab12", "description",
				"Digest of the curated records");
		assertThat(yaml(CitationFormat.CFF.format(ODD)))
			.isEqualTo(Map.of("cff-version", "1.2.0", "message", "If you use this dataset, cite it as below.", "type",
					"dataset", "title", AWKWARD, "authors", List.of(Map.of("name", "O'Neil & Sons, Inc.")), "version",
					"1.0.0-rc.1+b", "date-released", "2026-03-02", "license", "CC-BY-4.0", "url",
					"https://example.org/a_b?c=%20#d", "identifiers", List.of(identifier)));
		assertThat(yaml(CitationFormat.CFF.format(BARE))).containsEntry("authors", List.of(Map.of("name", "Names")))
			.containsEntry("version", "2")
			.doesNotContainKey("url");
	}

	@Test
	void apaNamesTheTitleFirstWhereNobodyIsNamed() {
		assertThat(CitationFormat.APA.format(BARE)).isEqualTo("Names (Version 2) [Data set]. (2026).");
		assertThat(CitationFormat.APA.format(ODD)).isEqualTo("O'Neil & Sons, Inc. (2026). " + AWKWARD
				+ " (Version 1.0.0-rc.1+b) [Data set]. https://example.org/a_b?c=%20#d");
	}

	@ParameterizedTest
	@EnumSource
	void everyAnswerSaysWhichDatasetItIsFrom(Store store) {
		TestServer server = TestServer.shared(store);
		Map<String, Object> release = Map.of("version",
				String.valueOf(server.ask("{ dataset { version } }").at("dataset.version")), "digest",
				String.valueOf(server.ask("{ dataset { digest } }").at("dataset.digest")));
		for (String query : List.of("{ labs { totalCount } }", "{ __typename }", "{ lab(slug: \"no-lab\") { slug } }",
				"{ labs(first: 1000) { totalCount } }", "{ labz }", "{", "{ __schema { description } }")) {
			assertThat(server.ask(query).whole().get("extensions")).as(query)
				.asInstanceOf(InstanceOfAssertFactories.MAP)
				.containsEntry("dataset", release);
		}
	}

	private static BibTeXEntry entry(CitationData dataset) throws Exception {
		BibTeXDatabase database = new BibTeXParser().parse(new StringReader(CitationFormat.BIBTEX.format(dataset)));
		assertThat(database.getEntries()).hasSize(1);
		return database.getEntries().values().iterator().next();
	}

	private static @Nullable String plain(BibTeXEntry entry, String field) throws Exception {
		String latex = entry.getField(new Key(field)).toUserString();
		return new LaTeXPrinter().print(new LaTeXParser().parse(latex));
	}

	private static Map<String, Object> yaml(String text) {
		return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
	}

}

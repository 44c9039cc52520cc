package org.lianhe.model.lookup;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class IdentifierVariantsTests {

	@ParameterizedTest
	@CsvSource({ "ror, 00k642b80, https://ror.org/00k642b80",
			"ror, HTTP://ROR.ORG/00K642B80/, https://ror.org/00k642b80",
			"wikidata, https://www.wikidata.org/wiki/q95, Q95", "geonames, https://sws.geonames.org/1819730/, 1819730",
			"iso3166-2, cn-gd, CN-GD", "ticker, hkex:0700, HKEX:0700", "website, http://WWW.dji.com/, www.dji.com",
			"website, https://www.dji.com, www.dji.com", "website, www.dji.com, www.dji.com" })
	void usualFormsHaveOneKey(String scheme, String form, String key) {
		assertThat(IdentifierVariants.key(scheme, form)).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource({ "ror, 00k642b80, 00q4vv597", "wikidata, Q95, Q951", "website, dji.com, www.dji.com",
			"website, a.org/A, a.org/a", "ticker, HKEX:0700, SSE:0700" })
	void otherIdentifiersHaveOtherKeys(String scheme, String one, String other) {
		assertThat(IdentifierVariants.key(scheme, one)).isNotEqualTo(IdentifierVariants.key(scheme, other));
	}

	@Test
	void aTextOfNoFormStandsForItselfAlone() {
		assertThat(IdentifierVariants.of("no identifier")).containsExactly("no identifier");
		assertThat(IdentifierVariants.of("ror", "x")).containsExactly("x");
	}

	@ParameterizedTest
	@EnumSource
	void findsEntitiesByAnyForm(Store store) {
		TestServer server = TestServer.shared(store);
		for (List<String> form : List.of(List.of("ror", "00k642b80", "alibaba"),
				List.of("ror", "http://ror.org/00K642B80", "alibaba"), List.of("wikidata", "q860580", "tencent"),
				List.of("wikidata", "http://www.wikidata.org/entity/Q860580", "tencent"),
				List.of("ticker", "nyse:baba", "alibaba"),
				List.of("website", "https://AlibabaGroup.com/", "alibaba"))) {
			String value = form.get(1);
			TestServer.Answer answer = server.ask(
					"""
							query ($scheme: String!, $value: String!, $values: [String!], $slug: String) {
							  entity(key: { identifier: { scheme: $scheme, value: $value } }) { slug }
							  same: organizations(filter: { identifiers: { some: { value: { eq: $value } } } }) { nodes { slug } }
							  listed: organizations(filter: { identifiers: { some: { value: { in: $values } } } }) { nodes { slug } }
							  other: organizations(
							    filter: { slug: { eq: $slug }, identifiers: { every: { value: { ne: $value } } } }
							  ) { totalCount }
							}
							""",
					Map.of("scheme", form.get(0), "value", value, "values", List.of(value, "x"), "slug", form.get(2)));
			Map<String, String> wanted = Map.of("slug", form.get(2));
			assertThat(answer.at("entity")).as(form.toString()).isEqualTo(wanted);
			assertThat(answer.at("same.nodes")).as(form.toString()).isEqualTo(List.of(wanted));
			assertThat(answer.at("listed.nodes")).as(form.toString()).isEqualTo(List.of(wanted));
			assertThat(answer.at("other.totalCount")).as(form.toString()).isEqualTo(0);
		}
	}

}

package org.lianhe.export.datapackage;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class LinkedDataExportTests {

	private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

	private static final String SOURCE = "http://www.w3.org/ns/prov#hadPrimarySource";

	private static DownloadedPackage downloaded;

	private static List<RdfNQuad> triples;

	@BeforeAll
	static void expand() throws Exception {
		downloaded = DownloadedPackage.from(TestServer.shared(Store.H2));
		JsonLdOptions alone = new JsonLdOptions((address, options) -> {
			throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "nothing is to be loaded: " + address);
		});
		triples = JsonLd.toRdf(JsonDocument.of(new StringReader(downloaded.text("lianhe.jsonld"))))
			.options(alone)
			.get()
			.toList();
	}

	@Test
	void citesSourcesOfAllFacts() {
		assertThat(of("rdf:Statement")).hasSize(downloaded.rows(downloaded.table("relations")).size());
		assertThat(of("schema:Observation")).hasSize(downloaded.rows(downloaded.table("observations")).size());
		assertThat(of("schema:Claim")).hasSize(downloaded.rows(downloaded.table("statements")).size());
		Set<String> sourced = triples.stream()
			.filter((triple) -> triple.getPredicate().getValue().equals(SOURCE))
			.map((triple) -> triple.getSubject().getValue())
			.collect(Collectors.toSet());
		for (String type : List.of("rdf:Statement", "schema:Observation", "schema:Claim")) {
			assertThat(sourced).containsAll(of(type));
		}
		downloaded.rows(downloaded.table("entities"))
			.forEach((row) -> assertThat(sourced).contains("urn:lianhe:" + row.get("slug")));
	}

	@Test
	void describesAllSources() {
		Set<String> sources = new HashSet<>(of("schema:Article"));
		sources.addAll(of("schema:CreativeWork"));
		assertThat(triples.stream()
			.filter((triple) -> triple.getPredicate().getValue().equals(SOURCE))
			.map((triple) -> triple.getObject().getValue())
			.collect(Collectors.toSet())).isEqualTo(sources);
	}

	@Test
	void writesTriplesOfDataset() {
		assertThat(triples).map(LinkedDataExportTests::shown)
			.contains("urn:lianhe:hkai-lab " + TYPE + " https://schema.org/ResearchOrganization",
					"urn:lianhe:hkai-lab https://schema.org/name Hong Kong AI Lab@en",
					"urn:lianhe:hkai-lab https://schema.org/foundingDate 2018-05-21^^http://id.loc.gov/datatypes/edtf/EDTF",
					"urn:lianhe:hkai-lab urn:lianhe:predicate/located-in urn:lianhe:hong-kong",
					"urn:lianhe:predicate/member-of http://www.w3.org/2000/01/rdf-schema#subPropertyOf http://www.w3.org/ns/org#memberOf",
					"urn:lianhe:dataset https://schema.org/version 0.3.0^^http://www.w3.org/2001/XMLSchema#string");
	}

	private static Set<String> of(String type) {
		String iri = type.replace("rdf:", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
			.replace("schema:", "https://schema.org/");
		return triples.stream()
			.filter((triple) -> triple.getPredicate().getValue().equals(TYPE)
					&& triple.getObject().getValue().equals(iri))
			.map((triple) -> triple.getSubject().getValue())
			.collect(Collectors.toSet());
	}

	private static String shown(RdfNQuad triple) {
		String object = triple.getObject().getValue();
		if (triple.getObject().isLiteral()) {
			var literal = triple.getObject().asLiteral();
			object += literal.getLanguage().map((language) -> "@" + language).orElse("^^" + literal.getDatatype());
		}
		return triple.getSubject().getValue() + " " + triple.getPredicate().getValue() + " " + object;
	}

}

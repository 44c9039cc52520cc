package org.lianhe.graphql.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianhe.Application;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.query.plan.ResultObject;
import org.lianhe.testing.Store;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Controllers of Spring for GraphQL beside the fields that are planned. */
class ControllerTests {

	private static ConfigurableApplicationContext context;

	private static GraphQlTester http;

	@BeforeAll
	static void start() {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("server.port", "0");
		properties.put("spring.lifecycle.timeout-per-shutdown-phase", "1s");
		properties.put("spring.graphql.schema.locations", "classpath:graphql/**/,classpath:graphql-test/controller/");
		context = new SpringApplicationBuilder(Application.class, LabController.class).run(properties.entrySet()
			.stream()
			.map((property) -> "--" + property.getKey() + "=" + property.getValue())
			.toArray(String[]::new));
		http = HttpGraphQlTester.create(WebTestClient.bindToServer()
			.baseUrl("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + "/graphql")
			.build());
	}

	@AfterAll
	static void stop() {
		context.close();
	}

	@Test
	void callsAQueryMapping() {
		http.document("{ greeting(name: \"Ada\") { text } }")
			.execute()
			.path("greeting.text")
			.entity(String.class)
			.isEqualTo("Hello Ada");
	}

	@Test
	void callsMappingsBesidePlannedFields() {
		GraphQlTester.Response response = http
			.document(
					"""
							{
							  g: greeting(name: "Ada") { text }
							  lab(slug: "hkai-lab") { key: slug motto name { value } partners(first: 1) { nodes { __typename slug } } }
							  __type(name: "Lab") { name }
							}
							""")
			.execute();
		response.path("g.text").entity(String.class).isEqualTo("Hello Ada");
		response.path("lab.key").entity(String.class).isEqualTo("hkai-lab");
		response.path("lab.motto").entity(String.class).isEqualTo("The motto of hkai-lab");
		response.path("lab.name.value").entity(String.class).satisfies((name) -> assertThat(name).isNotEmpty());
		response.path("lab.partners.nodes[0].slug").hasValue();
		response.path("__type.name").entity(String.class).isEqualTo("Lab");
	}

	@Test
	void givesMappingsTheIdAndSlugOfTheirParentInListsAndFragments() {
		List<String> slugs = http.document("{ labs(first: 3) { nodes { slug } } }")
			.execute()
			.path("labs.nodes[*].slug")
			.entityList(String.class)
			.get();
		http.document("{ labs(first: 3) { nodes { m: motto } } }")
			.execute()
			.path("labs.nodes[*].m")
			.entityList(String.class)
			.isEqualTo(slugs.stream().map((slug) -> "The motto of " + slug).toList());
		http.document("{ entity(key: { slug: \"hkai-lab\" }) { __typename id ... on Lab { motto } } }")
			.execute()
			.path("entity.motto")
			.entity(String.class)
			.isEqualTo("The motto of hkai-lab");
	}

	@Test
	void callsABatchMappingOnce() {
		int before = LabController.BATCHES.get();
		http.document("{ labs(first: 3) { nodes { greeting { text } } } }")
			.execute()
			.path("labs.nodes[*].greeting.text")
			.entityList(String.class)
			.satisfies((texts) -> assertThat(texts).hasSize(3).allMatch((text) -> text.startsWith("Hello ")));
		assertThat(LabController.BATCHES.get()).isEqualTo(before + 1);
	}

	@Test
	void keepsTheReasonsOfPlannedFieldsThatAreNull() {
		GraphQlTester.Response response = http
			.document("{ greeting(name: \"Ada\") { text } lab(slug: \"hkai-labs\") { motto } }")
			.execute();
		response.errors().verify().path("greeting.text").hasValue().path("lab").valueIsNull();
		assertThat(String.valueOf(response.returnResponse().getExtensions().get("missing"))).contains("NOT_FOUND",
				"hkai-lab");
	}

	@Test
	void mapsExceptionsOfControllersToErrorCodes() {
		http.document("{ lab(slug: \"cuhk-mmlab\") { slug motto } }").execute().errors().satisfy((errors) -> {
			assertThat(errors).hasSize(1);
			assertThat(errors.get(0).getMessage()).isEqualTo("This lab has no motto.");
			assertThat(errors.get(0).getPath()).isEqualTo("lab.motto");
			assertThat(errors.get(0).getExtensions()).containsEntry("code", "NOT_FOUND").containsKey("requestId");
		}).path("lab.slug").entity(String.class).isEqualTo("cuhk-mmlab");
		http.document("{ greeting(name: \"\") { text } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors.get(0).getExtensions()).containsEntry("code", "INTERNAL"));
	}

	@Test
	void isServedByTheWebHandlerAlone() {
		WebGraphQlTester tester = WebGraphQlTester.builder(context.getBean(WebGraphQlHandler.class))
			.header("Accept-Language", "en")
			.build();
		tester.document("{ lab(slug: \"hkai-lab\") { name { value } motto } }")
			.execute()
			.path("lab.name.value")
			.entity(String.class)
			.isEqualTo("Hong Kong AI Lab");
		tester.document("{ nope }").execute().errors().satisfy((errors) -> {
			assertThat(errors).hasSize(1);
			assertThat(errors.get(0).getExtensions()).containsEntry("code", "GRAPHQL_VALIDATION_FAILED");
		});
	}

	/** A controller as in any project with Spring for GraphQL. */
	@Controller
	static class LabController {

		static final AtomicInteger BATCHES = new AtomicInteger();

		@QueryMapping
		Greeting greeting(@Argument String name) {
			if (name.isEmpty()) {
				throw new IllegalStateException("secret");
			}
			return new Greeting("Hello " + name);
		}

		@SchemaMapping(typeName = "Lab")
		String motto(ResultObject lab) {
			if ("cuhk-mmlab".equals(lab.slug())) {
				throw new ApiException(ErrorCode.NOT_FOUND, "This lab has no motto.");
			}
			assertThat(lab.id()).isNotEmpty();
			return "The motto of " + lab.slug();
		}

		@BatchMapping(typeName = "Lab", field = "greeting")
		List<Greeting> greetings(List<ResultObject> labs) {
			BATCHES.incrementAndGet();
			return labs.stream().map((lab) -> new Greeting("Hello " + lab.slug())).toList();
		}

	}

	/**
	 * A greeting.
	 *
	 * @param text of the greeting
	 */
	record Greeting(String text) {
	}

}

package org.lianhe.graphql.execution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.lianhe.core.edtf.EdtfCoercing;
import org.lianhe.core.i18n.TypeNames;
import org.lianhe.query.plan.RowTypes;
import org.lianhe.query.schema.Tables;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTests {

	private final TestServer server = TestServer.shared(Store.H2);

	private final GraphQLSchema schema = this.server.bean(GraphQlSource.class).schema();

	@Test
	void describesAndNamesEveryElement() {
		assertThat(SchemaLint.of(this.schema)).isEmpty();
	}

	@Test
	void findsMissingDescriptions() {
		assertThat(SchemaLint.of(generated("type Query { Labs(x_y: Int): Int } enum Kind { lab }"))).contains(
				"Query is not described", "Query.Labs is not described", "Query.Labs is not named as such elements are",
				"Labs.x_y is not described", "Kind.lab is not named as such elements are");
	}

	@Test
	void findsNoGapsBetweenSchemaAndCode() {
		assertThat(gaps(this.schema)).isEmpty();
	}

	@Test
	void findsFieldsThatNothingPlans() {
		TypeDefinitionRegistry more = SchemaFiles.registry();
		more.merge(new SchemaParser().parse("""
				extend type Lab { budget: Float }
				extend input LabFilter { budget: FloatFilter }
				extend enum LabOrderField { BUDGET }
				extend enum LabFacet { BUDGET }
				extend type ObservationStatistics { median: Float }
				extend type Query { budgets: Int }
				"""));
		assertThat(gaps(generated(more))).containsExactly("nothing answers Query.budgets", "nothing answers Lab.budget",
				"nothing answers LabFilter.budget", "nothing answers LabOrderField.BUDGET",
				"nothing answers LabFacet.BUDGET", "nothing answers ObservationStatistics.median");
	}

	@Test
	void findsPlannedFieldsThatTheSchemaLacks() {
		assertThat(gaps(generated("type Query { labs: Lab } type Lab { slug: String }"))).contains(
				"Query.people is not in the schema", "Lab.partners is not in the schema",
				"Person is not in the schema");
	}

	@Test
	void hasSameKindsInStoreAndSchema() {
		this.server.bean(DSLContext.class)
			.fetch(Tables.KIND)
			.intoGroups(Tables.KIND.TYPE, Tables.KIND.CODE)
			.forEach((type, kinds) -> assertThat(kindsOf(type)).as(type).isEqualTo(new TreeSet<>(kinds)));
	}

	@Test
	void combinesKindsOfAllTypes() {
		Set<String> each = this.schema.getImplementations((GraphQLInterfaceType) this.schema.getType("Entity"))
			.stream()
			.flatMap((type) -> kindsOf(type.getName()).stream())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(values("EntityKind")).isEqualTo(each);
	}

	/** The kinds of a type; the type itself if it has none. */
	private Set<String> kindsOf(String type) {
		return (this.schema.getType(type + "Kind") != null) ? values(type + "Kind") : Set.of(TypeNames.codeOf(type));
	}

	@Test
	void listsAllTypesThatImplementEntity() {
		Set<String> implementing = this.schema.getImplementations((GraphQLInterfaceType) this.schema.getType("Entity"))
			.stream()
			.map((type) -> type.getName().toUpperCase(Locale.ROOT))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(values("EntityType")).isEqualTo(implementing);
	}

	private Set<String> values(String type) {
		GraphQLEnumType values = (GraphQLEnumType) this.schema.getType(type);
		return values.getValues()
			.stream()
			.map((value) -> value.getName())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private List<String> gaps(GraphQLSchema of) {
		return SchemaInspector.gaps(of, this.server.bean(RowTypes.class), this.server.bean(RootFields.class));
	}

	private static GraphQLSchema generated(String sdl) {
		return generated(new SchemaParser().parse(sdl));
	}

	private static GraphQLSchema generated(TypeDefinitionRegistry registry) {
		RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
			.scalar(GraphQLScalarType.newScalar().name("EdtfDate").coercing(new EdtfCoercing()).build())
			.type("Node", (type) -> type.typeResolver((env) -> null))
			.type("Entity", (type) -> type.typeResolver((env) -> null))
			.build();
		return new SchemaGenerator().makeExecutableSchema(registry, wiring);
	}

}

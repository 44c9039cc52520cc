package org.lianhe.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	/** The package of the types of the schema, and one that breaks every rule. */
	private static final String[] FEATURES = { "org.lianhe.model", "..crooked.lab.." };

	private static final String GENERATED = "org.lianhe.query.schema..";

	private static final ArchRule NO_CIRCLES = slices().matching("org.lianhe.(**)")
		.should()
		.beFreeOfCycles()
		.ignoreDependency(resideInAPackage(GENERATED), resideInAPackage(GENERATED));

	private static final ArchRule SQL_STAYS_IN_ITS_ROOM = noClasses().that()
		.resideOutsideOfPackages("org.lianhe.query.jdbc..", "org.lianhe.testing..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("java.sql..");

	private static final ArchRule FEATURES_KNOW_NO_EDGE = noClasses().that()
		.resideInAnyPackage(FEATURES)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.lianhe.graphql..", "org.lianhe.seed..", "graphql..");

	private static final ArchRule FEATURES_KEEP_TO_THEMSELVES = classes().that()
		.resideInAnyPackage(FEATURES)
		.and()
		.haveSimpleNameNotEndingWith("Tests")
		.should()
		.notBePublic();

	private static final ArchRule QUERIES_KNOW_NO_TYPE = noClasses().that()
		.resideInAPackage("org.lianhe.query..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(FEATURES);

	private static final ArchRule NOTHING_CHANGES_UNSEEN = noFields().that()
		.areStatic()
		.and()
		.areDeclaredInClassesThat()
		.resideOutsideOfPackage(GENERATED)
		.should()
		.notHaveModifier(JavaModifier.FINAL);

	private static final ArchRule THE_ROOT_IS_EMPTY = classes().that()
		.resideInAPackage("org.lianhe")
		.should()
		.haveSimpleName("Application");

	private final JavaClasses house = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.lianhe");

	private final JavaClasses crooked = new ClassFileImporter().importPackages("org.lianhe.architecture.crooked");

	@Test
	void packagesDoNotNeedEachOtherInCircles() {
		NO_CIRCLES.check(this.house);
		fails(slices().matching("org.lianhe.architecture.crooked.(*)..").should().beFreeOfCycles());
	}

	@Test
	void onlyOnePackageSpeaksJdbc() {
		SQL_STAYS_IN_ITS_ROOM.check(this.house);
		fails(SQL_STAYS_IN_ITS_ROOM);
	}

	@Test
	void featuresKnowNothingOfHowTheyAreServedOrLoaded() {
		FEATURES_KNOW_NO_EDGE.check(this.house);
		fails(FEATURES_KNOW_NO_EDGE);
	}

	@Test
	void featuresShowNothingToOthers() {
		FEATURES_KEEP_TO_THEMSELVES.check(this.house);
		fails(FEATURES_KEEP_TO_THEMSELVES);
	}

	@Test
	void whatServesAllTypesKnowsNone() {
		QUERIES_KNOW_NO_TYPE.check(this.house);
		fails(noClasses().that()
			.resideInAPackage("..crooked.query..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(FEATURES));
	}

	@Test
	void noStaticFieldIsWrittenTwice() {
		NOTHING_CHANGES_UNSEEN.check(this.house);
		fails(NOTHING_CHANGES_UNSEEN);
	}

	@Test
	void theApplicationStandsAlone() {
		THE_ROOT_IS_EMPTY.check(this.house);
		fails(classes().that().resideInAPackage("..crooked.query").should().haveSimpleName("Application"));
	}

	private void fails(ArchRule rule) {
		assertThat(rule.allowEmptyShould(true).evaluate(this.crooked).hasViolation()).as(rule.getDescription())
			.isTrue();
	}

}

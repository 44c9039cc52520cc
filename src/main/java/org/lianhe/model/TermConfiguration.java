package org.lianhe.model;

import org.jooq.impl.DSL;
import org.lianhe.model.entity.LocalizedText;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.RootField;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.plan.UnpagedList;
import org.lianhe.query.schema.Tables;
import org.lianhe.query.schema.tables.Term;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TermConfiguration {

	private static final Term TERM = Tables.TERM;

	@Bean
	RowType termType() {
		return RowType.of("Term", TERM)
			.field("vocabulary", ColumnValue.of(TERM.VOCABULARY))
			.field("code", ColumnValue.of(TERM.CODE))
			.field("label", new LocalizedText(TERM.LABEL_EN, TERM.LABEL_ZH_HANS))
			.field("inverseLabel", new LocalizedText(TERM.INVERSE_EN, TERM.INVERSE_ZH_HANS))
			.field("definition", new LocalizedText(TERM.DEFINITION_EN, TERM.DEFINITION_ZH_HANS))
			.displayLabel(TERM.CODE, new LocalizedText(TERM.LABEL_EN, TERM.LABEL_ZH_HANS));
	}

	@Bean
	RootField termsField() {
		return new RootField("terms", UnpagedList.list("Term", (requested, term) -> {
			String vocabulary = requested.argument("vocabulary");
			return (vocabulary != null) ? term.field(TERM.VOCABULARY).eq(vocabulary) : DSL.noCondition();
		}));
	}

}

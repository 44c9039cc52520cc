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
			.output("vocabulary", ColumnValue.of(TERM.VOCABULARY))
			.output("code", ColumnValue.of(TERM.CODE))
			.output("label", new LocalizedText(TERM.LABEL_EN, TERM.LABEL_ZH_HANS))
			.output("inverseLabel", new LocalizedText(TERM.INVERSE_EN, TERM.INVERSE_ZH_HANS))
			.output("definition", new LocalizedText(TERM.DEFINITION_EN, TERM.DEFINITION_ZH_HANS))
			.shown(TERM.CODE, new LocalizedText(TERM.LABEL_EN, TERM.LABEL_ZH_HANS));
	}

	@Bean
	RootField termsField() {
		return new RootField("terms", UnpagedList.list("Term", (asked, term) -> {
			String vocabulary = asked.argument("vocabulary");
			return (vocabulary != null) ? term.field(TERM.VOCABULARY).eq(vocabulary) : DSL.noCondition();
		}));
	}

}

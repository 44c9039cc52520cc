package org.lianhe.term;

import org.jooq.impl.DSL;
import org.lianhe.entity.LocalText;
import org.lianhe.query.All;
import org.lianhe.query.RootField;
import org.lianhe.query.RowType;
import org.lianhe.query.Value;
import org.lianhe.store.db.Tables;
import org.lianhe.store.db.tables.Term;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TermConfiguration {

	private static final Term TERM = Tables.TERM;

	@Bean
	RowType termType() {
		return RowType.of("Term", TERM)
			.output("vocabulary", Value.of(TERM.VOCABULARY))
			.output("code", Value.of(TERM.CODE))
			.output("label", new LocalText(TERM.LABEL_EN, TERM.LABEL_ZH_HANS))
			.output("inverseLabel", new LocalText(TERM.INVERSE_EN, TERM.INVERSE_ZH_HANS))
			.output("definition", new LocalText(TERM.DEFINITION_EN, TERM.DEFINITION_ZH_HANS))
			.shown(TERM.CODE, new LocalText(TERM.LABEL_EN, TERM.LABEL_ZH_HANS));
	}

	@Bean
	RootField termsField() {
		return new RootField("terms", All.list("Term", (asked, term) -> {
			String vocabulary = asked.argument("vocabulary");
			return (vocabulary != null) ? term.field(TERM.VOCABULARY).eq(vocabulary) : DSL.noCondition();
		}));
	}

}

package org.lianhe.seed;

import java.util.List;

import org.jooq.DSLContext;
import org.lianhe.entity.EntityType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class SeedConfiguration {

	@Bean
	@DependsOnDatabaseInitialization
	Loader loader(PlatformTransactionManager transactions, DSLContext store, List<EntityType> types) {
		return new Loader(transactions, store, types);
	}

	@Bean
	Loading loading(Loader loader, @Value("${lianhe.seed:classpath:seed}") String location) {
		return new Loading(loader, location);
	}

}

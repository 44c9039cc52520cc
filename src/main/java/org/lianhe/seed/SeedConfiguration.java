package org.lianhe.seed;

import java.util.List;

import org.jooq.DSLContext;
import org.lianhe.model.entity.EntityType;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class SeedConfiguration {

	@Bean
	@DependsOnDatabaseInitialization
	SeedLoader loader(PlatformTransactionManager transactions, DSLContext store, List<EntityType> types) {
		return new SeedLoader(transactions, store, types);
	}

	@Bean
	SeedLoading loading(SeedLoader loader, @Value("${lianhe.seed:classpath:seed}") String location) {
		return new SeedLoading(loader, location);
	}

}

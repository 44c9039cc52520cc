package org.lianhe.property;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Notes every statement that any pool of a server sends to its database, between the pool
 * and the driver. It is no configuration that servers find by themselves, since all would
 * note then, whoever asks.
 */
class Counted {

	private final List<String> statements = new CopyOnWriteArrayList<>();

	/** What was sent since the last time that this was asked. */
	List<String> taken() {
		List<String> taken = new ArrayList<>(this.statements);
		this.statements.clear();
		return taken;
	}

	@Bean
	static BeanPostProcessor noting(ObjectProvider<Counted> counted) {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				if (bean instanceof HikariDataSource pool) {
					pool.setDataSource(counted.getObject().noting(driver(pool)));
				}
				return bean;
			}

		};
	}

	/** Settings in the address are for the owner of the database alone. */
	private static DataSource driver(HikariDataSource pool) {
		return new DriverManagerDataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword()) {
			@Override
			protected Connection getConnectionFromDriverManager(String url, Properties properties) throws SQLException {
				boolean isOwner = String.valueOf(pool.getUsername()).equals(properties.getProperty("user"));
				return super.getConnectionFromDriverManager(isOwner ? url : url.split(";", 2)[0], properties);
			}
		};
	}

	private DataSource noting(DataSource driver) {
		return proxy(DataSource.class, driver, (method, arguments) -> {
			Object result = method.invoke(driver, arguments);
			return (result instanceof Connection connection) ? noting(connection) : result;
		});
	}

	private Connection noting(Connection connection) {
		return proxy(Connection.class, connection, (method, arguments) -> {
			if (method.getName().startsWith("prepare") && arguments != null) {
				this.statements.add(String.valueOf(arguments[0]));
			}
			return method.invoke(connection, arguments);
		});
	}

	private static <T> T proxy(Class<T> type, T target, Call call) {
		InvocationHandler handler = (proxy, method, arguments) -> {
			try {
				return call.on(method, arguments);
			}
			catch (InvocationTargetException ex) {
				throw ex.getTargetException();
			}
		};
		return type.cast(Proxy.newProxyInstance(target.getClass().getClassLoader(), new Class<?>[] { type }, handler));
	}

	/** What a proxy does. */
	@FunctionalInterface
	private interface Call {

		Object on(Method method, Object[] arguments) throws ReflectiveOperationException;

	}

}

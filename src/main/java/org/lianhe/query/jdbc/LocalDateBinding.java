package org.lianhe.query.jdbc;

import java.io.Serial;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Types;
import java.time.LocalDate;

import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.conf.ParamType;

/**
 * Binds dates as {@link java.time.LocalDate}. With {@link java.sql.Date}, which uses the
 * Julian calendar before 1582, H2 would shift them.
 */
public final class LocalDateBinding implements Binding<LocalDate, LocalDate> {

	@Serial
	private static final long serialVersionUID = 1;

	@Override
	public Converter<LocalDate, LocalDate> converter() {
		return Converter.of(LocalDate.class, LocalDate.class, (day) -> day, (day) -> day);
	}

	@Override
	public void sql(BindingSQLContext<LocalDate> context) {
		if (context.render().paramType() == ParamType.INLINED) {
			context.render().sql((context.value() != null) ? "date '" + context.value() + "'" : "null");
		}
		else {
			context.render().sql(context.variable());
		}
	}

	@Override
	public void set(BindingSetStatementContext<LocalDate> context) throws SQLException {
		if (context.value() != null) {
			context.statement().setObject(context.index(), context.value());
		}
		else {
			context.statement().setNull(context.index(), Types.DATE);
		}
	}

	@Override
	public void get(BindingGetResultSetContext<LocalDate> context) throws SQLException {
		context.value(context.resultSet().getObject(context.index(), LocalDate.class));
	}

	@Override
	public void register(BindingRegisterContext<LocalDate> context) throws SQLException {
		throw new SQLFeatureNotSupportedException();
	}

	@Override
	public void get(BindingGetStatementContext<LocalDate> context) throws SQLException {
		throw new SQLFeatureNotSupportedException();
	}

	@Override
	public void set(BindingSetSQLOutputContext<LocalDate> context) throws SQLException {
		throw new SQLFeatureNotSupportedException();
	}

	@Override
	public void get(BindingGetSQLInputContext<LocalDate> context) throws SQLException {
		throw new SQLFeatureNotSupportedException();
	}

}

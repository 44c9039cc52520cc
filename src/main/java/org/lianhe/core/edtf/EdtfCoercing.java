package org.lianhe.core.edtf;

import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;

/** Coerces values of the scalar {@code EdtfDate}. */
public final class EdtfCoercing implements Coercing<Edtf, String> {

	@Override
	public String serialize(Object value, GraphQLContext context, Locale locale) {
		return value.toString();
	}

	@Override
	public Edtf parseValue(Object input, GraphQLContext context, Locale locale) {
		try {
			return Edtf.parse(text(input));
		}
		catch (IllegalArgumentException ex) {
			throw new CoercingParseValueException(ex.getMessage());
		}
	}

	@Override
	public Edtf parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		try {
			return Edtf.parse(text((input instanceof StringValue text) ? text.getValue() : input));
		}
		catch (IllegalArgumentException ex) {
			throw new CoercingParseLiteralException(ex.getMessage());
		}
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return StringValue.newStringValue((input instanceof Edtf date) ? date.text() : input.toString()).build();
	}

	private static String text(Object input) {
		if (input instanceof String text) {
			return text;
		}
		if (input instanceof Edtf date) {
			return date.text();
		}
		throw new IllegalArgumentException("a date is written as a string, such as \"2018-06-15\"");
	}

}

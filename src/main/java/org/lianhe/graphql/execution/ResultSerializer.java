package org.lianhe.graphql.execution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.plan.ResultObject;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes result objects as JSON without converting them to maps. */
final class ResultSerializer extends StdSerializer<ResultObject> {

	ResultSerializer() {
		super(ResultObject.class);
	}

	@Override
	public void serialize(ResultObject item, JsonGenerator json, SerializationContext context) {
		json.writeStartObject();
		for (int i = 0; i < item.size(); i++) {
			json.writeName(item.key(i));
			write(item.value(i), json, context);
		}
		json.writeEndObject();
	}

	private void write(@Nullable Object value, JsonGenerator json, SerializationContext context) {
		if (value == null) {
			json.writeNull();
		}
		else if (value instanceof String text) {
			json.writeString(text);
		}
		else if (value instanceof ResultObject item) {
			serialize(item, json, context);
		}
		else if (value instanceof List<?> list) {
			json.writeStartArray();
			list.forEach((element) -> write(element, json, context));
			json.writeEndArray();
		}
		else if (value instanceof Integer number) {
			json.writeNumber(number);
		}
		else if (value instanceof Double number) {
			json.writeNumber(number);
		}
		else if (value instanceof Boolean truth) {
			json.writeBoolean(truth);
		}
		else {
			throw new IllegalStateException("no way to write a " + value.getClass().getSimpleName());
		}
	}

}

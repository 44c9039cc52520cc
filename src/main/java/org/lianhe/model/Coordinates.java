package org.lianhe.model;

import org.lianhe.model.entity.EntityFact;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.EmbeddedObject;
import org.lianhe.query.plan.FieldPlanner;
import org.lianhe.query.schema.Tables;
import org.lianhe.query.schema.tables.Place;

/** The field {@code coordinates} of a place. */
final class Coordinates {

	private static final Place PLACE = Tables.PLACE;

	private Coordinates() {
	}

	static EntityFact fact() {
		return new EntityFact.Point("coordinates", PLACE.LATITUDE, PLACE.LONGITUDE, PLACE.COORDINATES_GRADE,
				PLACE.COORDINATES_EVIDENCE);
	}

	static FieldPlanner output() {
		return new EmbeddedObject("Coordinates", (requested, field) -> switch (field) {
			case "latitude" -> ColumnValue.of(PLACE.LATITUDE);
			case "longitude" -> ColumnValue.of(PLACE.LONGITUDE);
			case "grade" -> ColumnValue.of(PLACE.COORDINATES_GRADE);
			default -> ColumnValue.of(PLACE.COORDINATES_EVIDENCE);
		}, (alias) -> {
			int latitude = alias.addColumn(PLACE.LATITUDE);
			return (cells) -> cells[latitude] != null;
		});
	}

}

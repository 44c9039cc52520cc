package org.lianhe.place;

import org.lianhe.entity.Fact;
import org.lianhe.query.Output;
import org.lianhe.query.Struct;
import org.lianhe.query.Value;
import org.lianhe.store.db.Tables;
import org.lianhe.store.db.tables.Place;

/** A point that stands for a place, with the evidence for it. */
final class Coordinates {

	private static final Place PLACE = Tables.PLACE;

	private Coordinates() {
	}

	static Fact fact() {
		return new Fact.Point("coordinates", PLACE.LATITUDE, PLACE.LONGITUDE, PLACE.COORDINATES_GRADE,
				PLACE.COORDINATES_EVIDENCE);
	}

	static Output output() {
		return new Struct("Coordinates", (asked, field) -> switch (field) {
			case "latitude" -> Value.of(PLACE.LATITUDE);
			case "longitude" -> Value.of(PLACE.LONGITUDE);
			case "grade" -> Value.of(PLACE.COORDINATES_GRADE);
			default -> Value.of(PLACE.COORDINATES_EVIDENCE);
		}, (scope) -> {
			int latitude = scope.cell(PLACE.LATITUDE);
			return (cells) -> cells[latitude] != null;
		});
	}

}

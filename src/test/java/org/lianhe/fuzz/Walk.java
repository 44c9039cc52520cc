package org.lianhe.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lianhe.property.Chance;

/** Goes to the page after the one that was answered, or a little beside it. */
final class Walk {

	private static final Pattern END = Pattern.compile("\"endCursor\":\"([^\"]+)\"");

	private final Sending sending;

	private final Chance chance;

	Walk(Sending sending, Chance chance) {
		this.sending = sending;
		this.chance = chance;
	}

	/** The request for the next page, where there is one. */
	Optional<Sent> next(Drawn drawn, Tried tried) {
		Matcher end = END.matcher(tried.response().body());
		if (!end.find()) {
			return Optional.empty();
		}
		boolean isRight = !this.chance.oneIn(3);
		Map<String, @Nullable Object> variables = new LinkedHashMap<>(drawn.variables());
		variables.put(Drawn.PAGE, isRight ? end.group(1) : bent(end.group(1)));
		return Optional.of(this.sending.send(new Drawn(drawn.document(), variables, drawn.operation(), isRight)));
	}

	private String bent(String cursor) {
		int place = this.chance.below(cursor.length());
		return switch (this.chance.below(4)) {
			case 0 -> cursor.substring(0, place);
			case 1 -> cursor + cursor;
			case 2 -> cursor.substring(0, place) + "A" + cursor.substring(place + 1);
			default -> cursor.substring(0, place) + "\u0000" + cursor.substring(place);
		};
	}

}

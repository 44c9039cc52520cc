package org.lianhe.fuzz;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Says what is wrong with the places that an error names. */
final class Places {

	private Places() {
	}

	static @Nullable String complaint(Map<?, ?> error) {
		if (error.containsKey("path") && !isPath(error.get("path"))) {
			return "a path that is none: " + error.get("path");
		}
		if (error.containsKey("locations") && !isPlaces(error.get("locations"))) {
			return "places that are none: " + error.get("locations");
		}
		return null;
	}

	private static boolean isPath(@Nullable Object path) {
		return path instanceof List<?> steps && !steps.isEmpty()
				&& steps.stream().allMatch((step) -> step instanceof String || step instanceof Integer);
	}

	private static boolean isPlaces(@Nullable Object places) {
		return places instanceof List<?> list && !list.isEmpty()
				&& list.stream()
					.allMatch((place) -> place instanceof Map<?, ?> one && isPositive(one.get("line"))
							&& isPositive(one.get("column")));
	}

	private static boolean isPositive(@Nullable Object number) {
		return number instanceof Integer some && some > 0;
	}

}

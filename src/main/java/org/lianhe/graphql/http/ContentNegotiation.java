package org.lianhe.graphql.http;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/**
 * Chooses the media type of a response (RFC 9110, section 12.5.1): the one with the
 * highest weight; among equals the one that is named most precisely, then the one that is
 * named first, then plain JSON.
 */
final class ContentNegotiation {

	static final MediaType GRAPHQL = MediaType.APPLICATION_GRAPHQL_RESPONSE;

	static final MediaType JSON = MediaType.APPLICATION_JSON;

	private static final Comparator<Preference> BEST = Comparator.comparingDouble(Preference::weight)
		.thenComparingInt(Preference::precision)
		.thenComparing(Comparator.comparingInt(Preference::position).reversed());

	private static final Pattern OTHER_CHARSET = Pattern.compile(";\\s*+charset\\s*+=\\s*+\"?+(?!utf-?8(?![\\w-]))");

	private static final Pattern CHARSET = Pattern
		.compile("(?i);\\s*charset\\s*=\\s*(?:\"[^\"]{0,40}\"|[^\\s;,\"]{0,40})");

	private final List<MediaType> served;

	/** Creates a negotiation between JSON and these. */
	ContentNegotiation(List<MediaType> others) {
		this.served = Stream.concat(Stream.of(JSON, GRAPHQL), others.stream()).toList();
	}

	/**
	 * The media type for this {@code Accept} header; JSON where there is none.
	 * @throws ApiException if no media type that is accepted is served
	 */
	MediaType choose(@Nullable String accept) {
		if (accept == null || accept.isBlank() || "*/*".equals(accept)) {
			return JSON;
		}
		List<MediaType> ranges = ranges(accept);
		MediaType best = null;
		Preference highest = null;
		for (MediaType type : this.served) {
			Preference preference = preference(ranges, type);
			if (preference.weight() > 0 && (highest == null || BEST.compare(preference, highest) > 0)) {
				best = type;
				highest = preference;
			}
		}
		if (best == null) {
			throw ApiException.badRequest(HttpStatus.NOT_ACCEPTABLE, reason(accept) + " Accept one of "
					+ String.join(", ", this.served.stream().map(MediaType::toString).toList()) + ".");
		}
		return best;
	}

	private static String reason(String accept) {
		String lower = accept.toLowerCase(Locale.ROOT);
		if (lower.contains("text/event-stream") || lower.contains("multipart/mixed")) {
			return "Responses are sent whole: there are no subscriptions, server-sent events or `@defer`.";
		}
		return OTHER_CHARSET.matcher(lower).find()
				? "`Accept` names a charset, and responses are in UTF-8 only. "
						+ "Leave `charset` out; for a table with a byte order mark, add `bom=true` to the address."
				: "Nothing that `Accept` names is served.";
	}

	/**
	 * The status of a response without data (GraphQL over HTTP, section 6.4). With plain
	 * JSON it is 200 for well-formed requests, as old clients expect.
	 */
	static HttpStatus status(ApiException error, MediaType type) {
		return (type.equals(JSON) && !error.isBadRequest()) ? HttpStatus.OK : error.status();
	}

	static boolean isJson(MediaType type) {
		return type.equals(JSON) || type.equals(GRAPHQL);
	}

	private static List<MediaType> ranges(String accept) {
		try {
			return MimeTypeUtils.tokenize(accept)
				.stream()
				.filter((range) -> !OTHER_CHARSET.matcher(range.toLowerCase(Locale.ROOT)).find())
				.map((range) -> MediaType.parseMediaType(CHARSET.matcher(range).replaceAll("")))
				.toList();
		}
		catch (InvalidMediaTypeException ex) {
			throw ApiException.badRequest(HttpStatus.NOT_ACCEPTABLE,
					"`Accept` is not a list of media types. Accept " + JSON + ".");
		}
	}

	/** The most precise range that includes the type decides its weight. */
	private static Preference preference(List<MediaType> ranges, MediaType type) {
		return IntStream.range(0, ranges.size())
			.filter((i) -> ranges.get(i).includes(type))
			.mapToObj((i) -> new Preference(ranges.get(i).getQualityValue(), precision(ranges.get(i)), i))
			.max(Comparator.comparingInt(Preference::precision))
			.orElse(new Preference(0, 0, 0));
	}

	private static int precision(MediaType range) {
		if (range.isWildcardType()) {
			return 0;
		}
		return range.isWildcardSubtype() ? 1 : 2;
	}

	private record Preference(double weight, int precision, int position) {
	}

}

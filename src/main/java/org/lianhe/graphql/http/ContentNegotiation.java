package org.lianhe.graphql.http;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Chooses the media type of an answer (RFC 9110, section 12.5.1): the one with the
 * highest weight; among equals the one that is named most precisely, then the one that is
 * named first, then plain JSON.
 */
final class ContentNegotiation {

	static final MediaType GRAPHQL = MediaType.APPLICATION_GRAPHQL_RESPONSE;

	static final MediaType JSON = MediaType.APPLICATION_JSON;

	private static final Comparator<Liked> BEST = Comparator.comparingDouble(Liked::weight)
		.thenComparingInt(Liked::precision)
		.thenComparing(Comparator.comparingInt(Liked::place).reversed());

	private final List<MediaType> served;

	/** Serves JSON and these. */
	ContentNegotiation(List<MediaType> others) {
		this.served = Stream.concat(Stream.of(JSON, GRAPHQL), others.stream()).toList();
	}

	/**
	 * The media type for this {@code Accept} header; JSON where there is none.
	 * @throws HttpErrorException if nothing that is accepted is served
	 */
	MediaType choose(@Nullable String accept) {
		if (accept == null || accept.isBlank() || "*/*".equals(accept)) {
			return JSON;
		}
		List<MediaType> ranges = ranges(accept);
		MediaType best = null;
		Liked most = null;
		for (MediaType type : this.served) {
			Liked liked = liked(ranges, type);
			if (liked.weight() > 0 && (most == null || BEST.compare(liked, most) > 0)) {
				best = type;
				most = liked;
			}
		}
		if (best == null) {
			throw HttpErrorException.notAcceptable("Nothing that `Accept` names is served. Accept one of "
					+ String.join(", ", this.served.stream().map(MediaType::toString).toList()) + ".");
		}
		return best;
	}

	static boolean isJson(MediaType type) {
		return type.equals(JSON) || type.equals(GRAPHQL);
	}

	private static List<MediaType> ranges(String accept) {
		try {
			return MediaType.parseMediaTypes(accept);
		}
		catch (InvalidMediaTypeException ex) {
			throw HttpErrorException.notAcceptable("`Accept` is not a list of media types. Accept " + JSON + ".");
		}
	}

	/** The most precise range that includes the type decides its weight. */
	private static Liked liked(List<MediaType> ranges, MediaType type) {
		return IntStream.range(0, ranges.size())
			.filter((i) -> ranges.get(i).includes(type))
			.mapToObj((i) -> new Liked(ranges.get(i).getQualityValue(), precision(ranges.get(i)), i))
			.max(Comparator.comparingInt(Liked::precision))
			.orElse(new Liked(0, 0, 0));
	}

	private static int precision(MediaType range) {
		if (range.isWildcardType()) {
			return 0;
		}
		return range.isWildcardSubtype() ? 1 : 2;
	}

	private record Liked(double weight, int precision, int place) {
	}

}

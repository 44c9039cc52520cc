package org.lianhe.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lianhe.property.Chance;

/** Asks what a seed draws, and judges the answers. */
final class Fuzzer {

	private static final Pattern CODE = Pattern.compile("\"extensions\":\\{\"code\":\"(\\w+)\"");

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Map<String, Integer> told = new TreeMap<>();

	private final AtomicInteger requests = new AtomicInteger();

	private final Grammar grammar;

	private final Judge judge;

	private final Function<String, URI> server;

	private final Function<String, URI> plain;

	/**
	 * A fuzzer of a server.
	 * @param plain another one over the same dataset, which keeps no answers
	 */
	Fuzzer(Grammar grammar, Judge judge, Function<String, URI> server, Function<String, URI> plain) {
		this.grammar = grammar;
		this.judge = judge;
		this.server = server;
		this.plain = plain;
	}

	/** How many requests were sent. */
	int requests() {
		return this.requests.get();
	}

	/** How often each code was told, and each status. */
	synchronized Map<String, Integer> told() {
		return Map.copyOf(this.told);
	}

	/** Asks what the seed draws; what is wrong, or null. */
	@Nullable Finding attempt(long seed) {
		Chance chance = new Chance(seed);
		Drawn drawn = this.grammar.draw(chance);
		boolean isBent = chance.oneIn(3);
		Drawn asked = (isBent && !chance.oneIn(4)) ? new Bending(chance).bend(drawn) : drawn;
		Sending sending = new Sending(chance);
		Sent right = sending.send(asked);
		Sent sent = (isBent && asked == drawn) ? sending.bend(right) : right;
		Finding finding = judged(seed, sent, chance.oneIn(10));
		if (finding == null && drawn == asked && drawn.document().contains("$" + Drawn.PAGE)) {
			return new Walk(sending, chance).next(drawn, ask(sent, this.server))
				.map((next) -> judged(seed, next, false))
				.orElse(null);
		}
		return finding;
	}

	private @Nullable Finding judged(long seed, Sent sent, boolean isCompared) {
		String complaint = complaint(sent, isCompared);
		return (complaint == null) ? null : new Finding(seed, complaint, sent);
	}

	/** What is wrong with the answer to a request; null where nothing is. */
	@Nullable String complaint(Sent sent, boolean isCompared) {
		Tried tried = ask(sent, this.server);
		String complaint = this.judge.complaint(sent, tried.response());
		count(tried.response());
		if (complaint != null || !isCompared) {
			return complaint;
		}
		return tried.differs("when asked again", ask(sent, this.server))
			.or(() -> tried.differs("without the cache", ask(sent, this.plain)))
			.orElse(null);
	}

	private Tried ask(Sent sent, Function<String, URI> where) {
		this.requests.incrementAndGet();
		try {
			return new Tried(sent,
					this.client.send(sent.to(where), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new IllegalStateException("no answer to " + sent, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private synchronized void count(HttpResponse<String> response) {
		Matcher code = CODE.matcher(response.body());
		this.told.merge(code.find() ? code.group(1) : "status " + response.statusCode(), 1, Integer::sum);
	}

}

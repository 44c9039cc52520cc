package org.lianhe.jmh;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attacks a server, and prints of each attack what the server answers, how much processor
 * time one costs it, and how many requests a second a normal client gets answered alone
 * and beside the attacker.
 */
public final class AttackClient {

	private static final Pattern CODE = Pattern.compile("\"code\":\"(\\w+)\"");

	private static final int WARM = 100;

	/** Two addresses, between which the server can tell. */
	private static final String ATTACKER = "203.0.113.7";

	private static final String NEIGHBOUR = "203.0.113.8";

	/** What the neighbour asks for, where no answers are kept. */
	private static final String NORMAL = "/anew?query=%7Blabs(first:10)%7Bnodes%7Bslug%20name%7Bvalue%7D%7D%7D%7D";

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final List<Socket> slow = new ArrayList<>();

	private final URI server;

	private final ServerCpu cpu;

	private final int rate;

	private final Duration each;

	private AttackClient(URI server, ServerCpu cpu, int rate, Duration each) {
		this.server = server;
		this.cpu = cpu;
		this.rate = rate;
		this.each = each;
	}

	/**
	 * Attacks: address, process of the server, attacks a second, seconds of one
	 * measurement.
	 */
	public static void main(String[] args) throws Exception {
		AttackClient client = new AttackClient(URI.create(args[0]), new ServerCpu(Long.parseLong(args[1])),
				Integer.parseInt(args[2]), Duration.ofSeconds(Long.parseLong(args[3])));
		client.normal(client.each.multipliedBy(4));
		System.out.printf("%-24s %6s %-26s %8s %9s %9s %8s%n", "attack", "status", "code", "CPU ms", "alone/s",
				"beside/s", "kept");
		for (Map.Entry<String, IntFunction<byte[]>> attack : Attacks.bodies().entrySet()) {
			client.measure(attack.getKey(), (i) -> client.post(attack.getValue().apply(i)));
		}
		client.measure("body of 100 MB", client::announce);
		client.measure("slow bodies", client::trickle);
		client.measure("half-sent bodies", client::half);
		client.measure("slow readers", client::sip);
	}

	private void measure(String name, Attack attack) throws Exception {
		String answer = "";
		for (int i = 0; i < WARM; i++) {
			answer = attack.run(i);
		}
		double cpu = cpu(attack);
		double before = normal(this.each);
		double beside = beside(attack);
		double alone = (before + normal(this.each)) / 2;
		Matcher code = CODE.matcher(answer);
		System.out.printf("%-24s %6s %-26s %8.1f %9.0f %9.0f %7.0f%%%n", name, answer.split(" ", 2)[0],
				code.find() ? code.group(1) : "-", cpu, alone, beside, 100 * beside / alone);
		for (Socket socket : this.slow) {
			socket.close();
		}
		this.slow.clear();
	}

	/**
	 * Milliseconds that one attack costs the server, without what it uses when nobody
	 * asks.
	 */
	private double cpu(Attack attack) throws Exception {
		int number = this.rate * (int) this.each.toSeconds();
		long begun = System.nanoTime();
		long before = this.cpu.millis();
		for (int i = 0; i < number; i++) {
			attack.run(WARM + i);
		}
		long used = this.cpu.millis() - before;
		Thread.sleep(Duration.ofNanos(System.nanoTime() - begun).toMillis());
		long idle = this.cpu.millis() - before - used;
		return Math.max(0, used - idle) / (double) number;
	}

	/**
	 * Requests a second that a normal client, for which no answers are kept, gets
	 * answered while the attacker attacks.
	 */
	private double beside(Attack attack) throws Exception {
		ExecutorService attacker = Executors.newSingleThreadExecutor();
		try {
			Future<?> attacking = attacker.submit(() -> {
				long begun = System.nanoTime();
				for (int i = 0; !Thread.interrupted(); i++) {
					attack.run(-i);
					long wait = begun + i * 1_000_000_000L / this.rate - System.nanoTime();
					Thread.sleep(Math.max(0, wait / 1_000_000));
				}
				return null;
			});
			double answered = normal(this.each);
			attacking.cancel(true);
			return answered;
		}
		finally {
			attacker.shutdownNow();
		}
	}

	private double normal(Duration time) throws IOException, InterruptedException {
		long begun = System.nanoTime();
		int answered = 0;
		while (System.nanoTime() - begun < time.toNanos()) {
			answered += send(HttpRequest.newBuilder(this.server.resolve(NORMAL)), NEIGHBOUR).startsWith("200 ") ? 1 : 0;
		}
		return answered * 1e9 / (System.nanoTime() - begun);
	}

	/** The status and the answer. */
	private String send(HttpRequest.Builder request, String address) throws IOException, InterruptedException {
		try {
			HttpResponse<String> response = this.client.send(request.header("X-Forwarded-For", address).build(),
					HttpResponse.BodyHandlers.ofString());
			return response.statusCode() + " " + response.body();
		}
		catch (IOException ex) {
			return "cut " + ex.getMessage();
		}
	}

	private String post(byte[] body) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(this.server)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofByteArray(body)), ATTACKER);
	}

	/** Announces a body of 100 MB and sends as much of it as the server lets come. */
	private String announce(int number) throws IOException {
		try (Socket socket = open(100 << 20)) {
			socket.shutdownOutput();
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return answer.substring("HTTP/1.1 ".length());
		}
	}

	/** Begins a body and never ends it. */
	private String trickle(int number) throws IOException {
		Socket socket = open(1000);
		socket.getOutputStream().write('{');
		this.slow.add(socket);
		return "open";
	}

	/** Sends half of a large body and never the rest. */
	private String half(int number) throws IOException {
		Socket socket = open(1_000_000);
		this.slow.add(socket);
		try {
			socket.getOutputStream().write(new byte[500_000]);
			return "open";
		}
		catch (IOException ex) {
			return "cut " + ex.getMessage();
		}
	}

	/** Asks for the schema many times and takes nothing of what comes. */
	private String sip(int number) throws IOException {
		Socket socket = new Socket(this.server.getHost(), this.server.getPort());
		String ask = "GET " + this.server.getPath() + "/schema HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: "
				+ ATTACKER + "\r\n\r\n";
		socket.getOutputStream().write(ask.repeat(100).getBytes(StandardCharsets.UTF_8));
		this.slow.add(socket);
		return "open";
	}

	private Socket open(int length) throws IOException {
		Socket socket = new Socket(this.server.getHost(), this.server.getPort());
		socket.getOutputStream()
			.write(("POST " + this.server.getPath() + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + ATTACKER
					+ "\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n")
				.getBytes(StandardCharsets.UTF_8));
		return socket;
	}

	/** One attack; gives the status and the answer. */
	@FunctionalInterface
	private interface Attack {

		String run(int number) throws IOException, InterruptedException;

	}

}

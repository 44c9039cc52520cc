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
 * Attacks a server. For each attack it prints the response, the CPU time of one request,
 * and the requests a second of a normal client alone and during the attack.
 */
public final class AttackClient {

	private static final Pattern CODE = Pattern.compile("\"code\":\"(\\w+)\"");

	private static final int WARMUP_REQUESTS = 100;

	/** The addresses of the two clients, which the server distinguishes. */
	private static final String ATTACKER = "203.0.113.7";

	private static final String NORMAL_CLIENT = "203.0.113.8";

	/** The request of the normal client, to the endpoint without the response cache. */
	private static final String NORMAL_REQUEST = "/uncached?query=%7Blabs(first:10)%7Bnodes%7Bslug%20name%7Bvalue%7D%7D%7D%7D";

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final List<Socket> openSockets = new ArrayList<>();

	private final URI server;

	private final ProcessCpuTime cpu;

	private final int rate;

	private final Duration each;

	private AttackClient(URI server, ProcessCpuTime cpu, int rate, Duration each) {
		this.server = server;
		this.cpu = cpu;
		this.rate = rate;
		this.each = each;
	}

	/**
	 * Arguments: URL, process id of the server, attacks a second, seconds of one
	 * measurement.
	 */
	public static void main(String[] args) throws Exception {
		AttackClient client = new AttackClient(URI.create(args[0]), new ProcessCpuTime(Long.parseLong(args[1])),
				Integer.parseInt(args[2]), Duration.ofSeconds(Long.parseLong(args[3])));
		client.measureNormalRate(client.each.multipliedBy(4));
		System.out.printf("%-24s %6s %-26s %8s %9s %9s %8s%n", "attack", "status", "code", "CPU ms", "alone/s",
				"beside/s", "kept");
		for (Map.Entry<String, IntFunction<byte[]>> attack : AttackBodies.bodies().entrySet()) {
			client.measure(attack.getKey(), (i) -> client.post(attack.getValue().apply(i)));
		}
		client.measure("body of 100 MB", client::announceLargeBody);
		client.measure("slow bodies", client::startSlowBody);
		client.measure("half-sent bodies", client::sendHalfBody);
		client.measure("slow readers", client::readNothing);
	}

	private void measure(String name, Attack attack) throws Exception {
		String answer = "";
		for (int i = 0; i < WARMUP_REQUESTS; i++) {
			answer = attack.run(i);
		}
		double cpu = measureCpuMillis(attack);
		double before = measureNormalRate(this.each);
		double beside = measureRateDuringAttack(attack);
		double alone = (before + measureNormalRate(this.each)) / 2;
		Matcher code = CODE.matcher(answer);
		System.out.printf("%-24s %6s %-26s %8.1f %9.0f %9.0f %7.0f%%%n", name, answer.split(" ", 2)[0],
				code.find() ? code.group(1) : "-", cpu, alone, beside, 100 * beside / alone);
		for (Socket socket : this.openSockets) {
			socket.close();
		}
		this.openSockets.clear();
	}

	/**
	 * CPU milliseconds of the server for one attack, without those of the idle server.
	 */
	private double measureCpuMillis(Attack attack) throws Exception {
		int number = this.rate * (int) this.each.toSeconds();
		long start = System.nanoTime();
		long before = this.cpu.millis();
		for (int i = 0; i < number; i++) {
			attack.run(WARMUP_REQUESTS + i);
		}
		long used = this.cpu.millis() - before;
		Thread.sleep(Duration.ofNanos(System.nanoTime() - start).toMillis());
		long idle = this.cpu.millis() - before - used;
		return Math.max(0, used - idle) / (double) number;
	}

	/**
	 * Requests a second of the normal client during the attack.
	 */
	private double measureRateDuringAttack(Attack attack) throws Exception {
		ExecutorService attacker = Executors.newSingleThreadExecutor();
		try {
			Future<?> attacking = attacker.submit(() -> {
				long start = System.nanoTime();
				for (int i = 0; !Thread.interrupted(); i++) {
					attack.run(-i);
					long wait = start + i * 1_000_000_000L / this.rate - System.nanoTime();
					Thread.sleep(Math.max(0, wait / 1_000_000));
				}
				return null;
			});
			double answered = measureNormalRate(this.each);
			attacking.cancel(true);
			return answered;
		}
		finally {
			attacker.shutdownNow();
		}
	}

	private double measureNormalRate(Duration time) throws IOException, InterruptedException {
		long start = System.nanoTime();
		int answered = 0;
		while (System.nanoTime() - start < time.toNanos()) {
			answered += send(HttpRequest.newBuilder(this.server.resolve(NORMAL_REQUEST)), NORMAL_CLIENT)
				.startsWith("200 ") ? 1 : 0;
		}
		return answered * 1e9 / (System.nanoTime() - start);
	}

	/** The status and the body of the response. */
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

	/** Sends a head with a content length of 100 MB and no body. */
	private String announceLargeBody(int number) throws IOException {
		try (Socket socket = open(100 << 20)) {
			socket.shutdownOutput();
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return answer.substring("HTTP/1.1 ".length());
		}
	}

	/** Sends the first byte of a body. */
	private String startSlowBody(int number) throws IOException {
		Socket socket = open(1000);
		socket.getOutputStream().write('{');
		this.openSockets.add(socket);
		return "open";
	}

	/** Sends only half of a large body. */
	private String sendHalfBody(int number) throws IOException {
		Socket socket = open(1_000_000);
		this.openSockets.add(socket);
		try {
			socket.getOutputStream().write(new byte[500_000]);
			return "open";
		}
		catch (IOException ex) {
			return "cut " + ex.getMessage();
		}
	}

	/** Requests the schema many times and reads no response. */
	private String readNothing(int number) throws IOException {
		Socket socket = new Socket(this.server.getHost(), this.server.getPort());
		String ask = "GET " + this.server.getPath() + "/schema HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: "
				+ ATTACKER + "\r\n\r\n";
		socket.getOutputStream().write(ask.repeat(100).getBytes(StandardCharsets.UTF_8));
		this.openSockets.add(socket);
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

	/** An attack, which returns the status and the body of the response. */
	@FunctionalInterface
	private interface Attack {

		String run(int number) throws IOException, InterruptedException;

	}

}

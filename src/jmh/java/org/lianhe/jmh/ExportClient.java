package org.lianhe.jmh;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one table in several formats. For each it prints the format, rows, bytes, seconds
 * of the fastest read, resident memory of the server in megabytes during a read, and the
 * heap after garbage collections at some positions.
 */
public final class ExportClient {

	private static final Path QUERY = Path.of("src/jmh/queries/export/organizations.graphql");

	private static final List<Integer> PERCENTAGES = List.of(10, 50, 90);

	private static final Pattern USED = Pattern.compile("used (\\d+)K");

	private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

	private static final double KILOBYTES = 1024;

	private static final double NANOS = 1e9;

	private final String address;

	private final long server;

	private ExportClient(String endpoint, long server) throws IOException {
		this.address = endpoint + "?query=" + URLEncoder.encode(Files.readString(QUERY), StandardCharsets.UTF_8)
				+ "&format=";
		this.server = server;
	}

	/** Arguments: URL, process id of the server, reads of each format, formats. */
	public static void main(String[] args) throws IOException {
		ExportClient client = new ExportClient(args[0], Long.parseLong(args[1]));
		long rows = client.countLines("ndjson");
		for (String format : List.of(args).subList(3, args.length)) {
			client.measure(format, rows, Integer.parseInt(args[2]));
		}
	}

	private void measure(String format, long rows, int rounds) throws IOException {
		double fastest = Double.MAX_VALUE;
		long bytes = 0;
		for (int i = 0; i < rounds; i++) {
			long start = System.nanoTime();
			bytes = read(format, Long.MAX_VALUE, List.of(), new ArrayList<>());
			fastest = Math.min(fastest, (System.nanoTime() - start) / NANOS);
		}
		List<Double> memory = new ArrayList<>();
		read(format, bytes, PERCENTAGES, memory);
		StringBuilder line = new StringBuilder(
				"%s %d %d %.3f %.0f".formatted(format, rows, bytes, fastest, memory.get(0)));
		memory.subList(1, memory.size()).forEach((used) -> line.append(" %.1f".formatted(used)));
		System.out.println(line);
	}

	/**
	 * Reads a table and measures the memory of the server at percentages of its bytes.
	 */
	private long read(String format, long all, List<Integer> percentages, List<Double> memory) throws IOException {
		byte[] buffer = new byte[1 << 16];
		long bytes = 0;
		int next = 0;
		try (InputStream in = open(format)) {
			for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
				bytes += length;
				while (next < percentages.size() && bytes >= all / 100 * percentages.get(next)) {
					if (next == 0) {
						memory.add(resident());
					}
					memory.add(heap());
					next++;
				}
			}
		}
		return bytes;
	}

	private long countLines(String format) throws IOException {
		byte[] buffer = new byte[1 << 16];
		long lines = 0;
		try (InputStream in = open(format)) {
			for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
				for (int i = 0; i < length; i++) {
					lines += (buffer[i] == '\n') ? 1 : 0;
				}
			}
		}
		return lines;
	}

	private InputStream open(String format) throws IOException {
		HttpURLConnection connection = (HttpURLConnection) URI.create(this.address + format).toURL().openConnection();
		return connection.getInputStream();
	}

	private double resident() throws IOException {
		return megabytes(RESIDENT, Files.readString(Path.of("/proc", String.valueOf(this.server), "status")));
	}

	/** Used heap in megabytes after a garbage collection. */
	private double heap() throws IOException {
		jcmd("GC.run");
		return megabytes(USED, jcmd("GC.heap_info"));
	}

	/** The sum of the sizes in the text, in megabytes. */
	private static double megabytes(Pattern pattern, String text) {
		double sum = 0;
		Matcher found = pattern.matcher(text.replaceAll("(?m)^ *(Metaspace|class space).*$", ""));
		while (found.find()) {
			sum += Long.parseLong(found.group(1)) / KILOBYTES;
		}
		return sum;
	}

	private String jcmd(String command) throws IOException {
		Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
		Process process = new ProcessBuilder(jcmd.toString(), String.valueOf(this.server), command).start();
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

}

package org.lianhe.graphql.http;

import java.security.ProtectionDomain;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static net.bytebuddy.matcher.ElementMatchers.isConstructor;
import static net.bytebuddy.matcher.ElementMatchers.isMethod;
import static net.bytebuddy.matcher.ElementMatchers.none;
import static org.awaitility.Awaitility.await;

/**
 * A program that starts a server and prints the classes of the project that run while it
 * handles a small query for the first time, and again from the cache. Indexing, which
 * runs in the background, is awaited before. It instruments the classes as they are
 * loaded, so it needs a process of its own.
 */
public final class PassedClasses {

	static final String EXECUTED = "executed ";

	static final String CACHED = "cached ";

	/** Builds the search index at the same time; what it passes is not of a request. */
	private static final String INDEX_THREAD = "index-";

	private static final String QUERY = "{ labs(first: 3) { totalCount nodes { slug name { value } } } }";

	private static final Set<String> NAMES = ConcurrentHashMap.newKeySet();

	private PassedClasses() {
	}

	public static void main(String[] arguments) {
		new AgentBuilder.Default().ignore(none())
			.type((type, loader, module, redefined, domain) -> isCounted(type.getName(), domain))
			.transform((builder, type, loader, module, domain) -> builder
				.visit(Advice.to(Entry.class).on(isMethod().or(isConstructor()))))
			.installOn(ByteBuddyAgent.install());
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.cache.staleness", "1m");
		try (TestServer server = TestServer.start(properties)) {
			Client client = new Client(server);
			passed(() -> client.ask(Map.of("query", "{ search(query: \"lab\") { totalCount } labs { totalCount } }")));
			passed(() -> client.ask(Map.of("query", QUERY))).forEach((name) -> print(EXECUTED + name));
			// a body that arrives later than its headers takes one class more
			Stream.generate(() -> passed(() -> client.ask(Map.of("query", QUERY))))
				.limit(5)
				.min(Comparator.comparingInt(Set::size))
				.orElseThrow()
				.forEach((name) -> print(CACHED + name));
		}
	}

	/** The classes that run until the request is logged, after its response is sent. */
	private static Set<String> passed(Supplier<Client.Answer> request) {
		NAMES.clear();
		if (request.get().status() != 200) {
			throw new IllegalStateException("the query failed");
		}
		await().until(() -> NAMES.contains("org.lianhe.web.observability.AccessLog"));
		return new TreeSet<>(NAMES);
	}

	/** Counts the classes of main code but for generated ones. */
	private static boolean isCounted(String name, @Nullable ProtectionDomain domain) {
		return name.startsWith("org.lianhe.") && !name.startsWith("org.lianhe.query.schema.") && domain != null
				&& !domain.getCodeSource().equals(PassedClasses.class.getProtectionDomain().getCodeSource());
	}

	private static void print(String line) {
		System.out.println(line);
	}

	/** Notes the class of a method that is entered. */
	public static void note(String name) {
		if (!Thread.currentThread().getName().startsWith(INDEX_THREAD)) {
			NAMES.add(name);
		}
	}

	/** Is inlined at the beginning of methods. */
	static final class Entry {

		private Entry() {
		}

		@Advice.OnMethodEnter
		static void enter(@Advice.Origin("#t") String type) {
			note(type);
		}

	}

}

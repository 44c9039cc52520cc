package org.lianhe.faults;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.lianhe.testing.ChildServer;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseKilledIT {

	private static final int CLIENTS = 16;

	private static final String BODY = """
			{"query": "{ labs(first: 5) { totalCount nodes { slug name { value } partners(first: 2) { nodes { slug } } } } }"}
			""";

	@TempDir(cleanup = CleanupMode.ON_SUCCESS)
	Path folder;

	@Test
	void errorsAreCleanWhileTheDatabaseIsAwayAndAnswersComeBackByThemselves() throws Exception {
		try (Cluster cluster = Cluster.start(this.folder.resolve("data"));
				ChildServer server = ChildServer.start(Asking.uncached(cluster.properties()));
				Clients clients = new Clients(CLIENTS, () -> Asking.post(server, BODY))) {
			clients.await(Outcome.ANSWERED, 200);
			assertThat(clients.count(Outcome.REFUSED)).isZero();
			cluster.kill();
			clients.await(Outcome.REFUSED, 50);
			cluster.restart();
			clients.await(Outcome.ANSWERED, 200);
			int refused = clients.count(Outcome.REFUSED);
			clients.await(Outcome.ANSWERED, 200);
			Counts.say("PostgreSQL killed and restarted under " + CLIENTS + " clients: " + clients);
			assertThat(clients.count(Outcome.REFUSED)).isEqualTo(refused);
			assertThat(clients.losses()).isEmpty();
			assertThat(clients.slowest()).isLessThan(Clients.PATIENCE);
			assertThat(server.process().isAlive()).isTrue();
		}
	}

}

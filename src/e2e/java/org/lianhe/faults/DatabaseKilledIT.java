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
	void returnsCleanErrorsWhileDatabaseIsDownAndRecovers() throws Exception {
		try (PostgresCluster cluster = PostgresCluster.start(this.folder.resolve("data"));
				ChildServer server = ChildServer.start(FaultRequests.withoutCaching(cluster.properties()));
				LoadClients clients = new LoadClients(CLIENTS, () -> FaultRequests.post(server, BODY))) {
			clients.await(Outcome.ANSWERED, 200);
			assertThat(clients.count(Outcome.REJECTED)).isZero();
			cluster.kill();
			clients.await(Outcome.REJECTED, 50);
			cluster.restart();
			clients.await(Outcome.ANSWERED, 200);
			int rejected = clients.count(Outcome.REJECTED);
			clients.await(Outcome.ANSWERED, 200);
			FaultReport.append("PostgreSQL killed and restarted under " + CLIENTS + " clients: " + clients);
			assertThat(clients.count(Outcome.REJECTED)).isEqualTo(rejected);
			assertThat(clients.lostResponses()).isEmpty();
			assertThat(clients.longestTime()).isLessThan(LoadClients.TIMEOUT);
			assertThat(server.process().isAlive()).isTrue();
		}
	}

}

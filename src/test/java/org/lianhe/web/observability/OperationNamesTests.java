package org.lianhe.web.observability;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OperationNamesTests {

	private final OperationNames names = new OperationNames(List.of("Known"), 2);

	@Test
	void namesAheadAndTheFirstOthersAreKept() {
		assertThat(this.names.of("A", true)).isEqualTo("A");
		assertThat(this.names.of("B", true)).isEqualTo("B");
		assertThat(this.names.of("C", true)).isEqualTo("other");
		assertThat(this.names.of("A", false)).isEqualTo("A");
		assertThat(this.names.of("Known", true)).isEqualTo("Known");
		assertThat(this.names.of(null, true)).isEqualTo("anonymous");
	}

	@Test
	void refusedQueriesAndLongNamesTakeNoPlace() {
		assertThat(this.names.of("A", false)).isEqualTo("other");
		assertThat(this.names.of("x".repeat(65), true)).isEqualTo("other");
		assertThat(this.names.of("a b", true)).isEqualTo("other");
		assertThat(this.names.of("A", true)).isEqualTo("A");
		assertThat(this.names.of("B", true)).isEqualTo("B");
	}

}

package org.lianhe.seed;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianhe.testing.FailedStart;

import static org.assertj.core.api.Assertions.assertThat;

class FailedStartTests {

	@TempDir
	Path folder;

	@Test
	void reportsWhatIsWrongAndEndsWithACode() throws Exception {
		SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "JOINT_LAB", "JOINT")
			.edit(SeedFixture.LAB, "object: harbour", "object: habour");
		FailedStart start = FailedStart.of("--server.port=0", "--lianhe.seed=" + this.folder);
		assertThat(start.exitCode()).isEqualTo(1);
		assertThat(start.output()).doesNotContain("Exception", "\tat ")
			.endsWith(
					"""
							***************************
							APPLICATION FAILED TO START
							***************************

							Description:

							seed/lab/harbour-lab.yaml:1: kind: "JOINT" is not one of CORPORATE_LAB, JOINT_LAB, NATIONAL_LAB, RESEARCH_INSTITUTE, UNIVERSITY_LAB. Did you mean JOINT_LAB?
							seed/lab/harbour-lab.yaml:13: relations[0].object: there is no record "habour". Did you mean harbour or harbour-lab or harbour-daily?
							2 problems in the seed; nothing was loaded.

							Action:

							Correct the records named above; seed/README.md describes each field.

							""");
	}

}

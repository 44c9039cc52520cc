package org.lianhe.seed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StoredReleasesTests {

	private static final String FILE = "release/1.jsonl.gz";

	@TempDir
	Path folder;

	@TempDir
	Path other;

	@Test
	void acceptsWhatWasKept() {
		assertThat(kept().read().releases().all()).extracting(StoredReleases.Release::version).containsExactly("1");
	}

	@Test
	void isNotInTheDigestOfTheRecords() {
		SeedFixture seed = SeedFixture.in(this.folder);
		String before = SeedFolder.open(this.folder.toString()).digest();
		String none = SeedFolder.open(this.folder.toString()).releaseDigest();
		ReleaseFixture.write(this.folder, seed.folder().resolve("release"));
		assertThat(SeedFolder.open(this.folder.toString()).digest()).isEqualTo(before);
		assertThat(SeedFolder.open(this.folder.toString()).releaseDigest()).isNotEqualTo(none);
	}

	@Test
	void writesTheSameBytesAgainHoweverTheRecordsLie() throws IOException {
		kept();
		Path lines = JsonLinesFixture.of(SeedFixture.in(this.other.resolve("yaml")).folder(),
				Files.createDirectory(this.other.resolve("lines")));
		Path again = ReleaseFixture.write(this.other.resolve("yaml"), this.other.resolve("release"));
		assertThat(again).hasSameBinaryContentAs(this.folder.resolve(FILE));
		assertThat(plain(ReleaseFixture.write(lines, this.other.resolve("of-lines"))).lines().skip(1))
			.isEqualTo(plain(again).lines().skip(1).toList());
	}

	@Test
	void orderAndLayoutOfARecordAreNoChange() {
		String before = plain(ReleaseFixture.write(SeedFixture.in(this.folder).folder(), this.folder.resolve("1")));
		SeedFixture turned = SeedFixture.in(this.other)
			.edit(SeedFixture.LAB, "cite: daily-2020#1,2\n", "cite: [daily-2020#2, \"daily-2020#1\"]\n")
			.edit(SeedFixture.LAB, "    value: 30\n", "    value: 30.0\n")
			.edit(SeedFixture.LAB, "  - { value: 海港实验室, lang: zh-Hans }\n  - { value: Harbour Lab, lang: en }\n",
					"  - { lang: en, value: Harbour Lab, kind: PREFERRED, origin: CURATED }\n  - { value: 海港实验室, lang: zh-Hans }\n");
		String after = plain(ReleaseFixture.write(turned.folder(), this.other.resolve("1")));
		assertThat(after.lines().skip(1)).isEqualTo(before.lines().skip(1).toList());
	}

	@Test
	void doesNotWriteOverAReleaseWithOtherRecords() {
		SeedFixture seed = kept().edit(SeedFixture.LAB, "JOINT_LAB", "CORPORATE_LAB");
		assertThatExceptionOfType(SeedException.class)
			.isThrownBy(() -> ReleaseFixture.write(this.folder, seed.folder().resolve("release")))
			.withMessage("Version 1 is kept already, with other records. Raise `version` in seed/dataset.yaml.");
	}

	@Test
	void refusesAVersionThatCannotNameAFile() {
		SeedFixture.in(this.folder).edit("dataset.yaml", "\"1\"", "../1");
		assertThatExceptionOfType(SeedException.class).isThrownBy(() -> ReleaseFixture.write(this.folder, this.other))
			.withMessage("\"../1\" cannot name a file. Write `version` in seed/dataset.yaml like 1.2.0.");
	}

	@Test
	void refusesAFileInAnotherForm() {
		assertThat(SeedFixture.in(this.folder).with("release/1.jsonl", "{}").problem()).isEqualTo(
				"seed/release/1.jsonl:1: file: is not read here. Releases lie in seed/release/<version>.jsonl.gz; the command `release` writes them.");
	}

	@Test
	void refusesWhatIsNotGzip() {
		assertThat(SeedFixture.in(this.folder).with(FILE, "{}").problem()).isEqualTo(
				"seed/release/1.jsonl.gz:1: file: is not gzip that can be read to its end. " + StoredReleases.REMEDY);
	}

	@Test
	void refusesAFileThatIsCutOff() throws IOException {
		byte[] whole = Files.readAllBytes(kept().folder().resolve(FILE));
		Files.write(this.folder.resolve(FILE), Arrays.copyOf(whole, whole.length - 20));
		SeedFixture cut = SeedFixture.in(this.other).with(FILE, Arrays.copyOf(whole, whole.length - 20));
		assertThat(cut.problem()).contains("file: is not gzip that can be read to its end. " + StoredReleases.REMEDY);
	}

	@Test
	void refusesAReleaseUnderAnotherName() {
		assertThat(rewritten("\"version\":\"1\"", "\"version\":\"0\"").problem())
			.isEqualTo("seed/release/1.jsonl.gz:1: version: \"0\" is not the name of the file. Name it 0.jsonl.gz.");
	}

	@Test
	void refusesRecordsOutOfOrder() {
		assertThat(rewritten("\"slug\":\"harbour-lab\"", "\"slug\":\"zzz\",\"x\":\"\"},{").problems())
			.contains("seed/release/1.jsonl.gz:2: record: is not JSON");
		assertThat(SeedFixture.in(this.other.resolve("order"))
			.with(FILE, zipped(swapped(plain(this.folder.resolve(FILE)))))
			.problem())
			.isEqualTo("seed/release/1.jsonl.gz:3: slug: \"harbour-lab\" does not come after the record before it. "
					+ StoredReleases.REMEDY);
	}

	@Test
	void refusesAnUnknownType() {
		assertThat(rewritten("{\"type\":\"lab\"", "{\"type\":\"club\"").problem())
			.isEqualTo("seed/release/1.jsonl.gz:2: type: \"club\" is not a type. " + StoredReleases.REMEDY);
	}

	private SeedFixture kept() {
		SeedFixture seed = SeedFixture.in(this.folder);
		ReleaseFixture.write(this.folder, this.folder.resolve("release"));
		return seed;
	}

	private SeedFixture rewritten(String before, String after) {
		String text = plain(kept().folder().resolve(FILE));
		assertThat(text).contains(before);
		return SeedFixture.in(this.other.resolve("rewritten")).with(FILE, zipped(text.replace(before, after)));
	}

	private static String swapped(String text) {
		String[] lines = text.split("\n", -1);
		String second = lines[1];
		lines[1] = lines[2];
		lines[2] = second;
		return String.join("\n", lines);
	}

	static String plain(Path file) {
		try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] zipped(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}

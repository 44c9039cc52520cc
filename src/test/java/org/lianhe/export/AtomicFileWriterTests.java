package org.lianhe.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianhe.core.error.ApiException;
import org.lianhe.model.dataset.Release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AtomicFileWriterTests {

	@TempDir
	Path path;

	private final ByteArrayOutputStream output = new ByteArrayOutputStream();

	private final ExportProgress progress = new ExportProgress(
			new PrintStream(this.output, true, StandardCharsets.UTF_8), true, 2);

	@Test
	void renamesFileWhenComplete() throws IOException {
		Path file = Files.writeString(this.path.resolve("a.txt"), "old");
		AtomicFileWriter.of(this.path).write("a.txt", content((out, listener) -> {
			assertThat(file).hasContent("old");
			out.write("new".getBytes(StandardCharsets.UTF_8));
			out.flush();
			assertThat(file).hasContent("old");
		}), this.progress);
		assertThat(this.path).isDirectoryContaining("glob:**a.txt").isDirectoryNotContaining("glob:**.part");
		assertThat(file).hasContent("new");
	}

	@Test
	void deletesIncompleteFile() throws IOException {
		AtomicFileWriter folder = AtomicFileWriter.of(this.path);
		assertThatExceptionOfType(ApiException.class)
			.isThrownBy(() -> folder.write("a.txt", content((out, listener) -> {
				out.write(new byte[100_000]);
				throw new IOException("No space left on device");
			}), this.progress))
			.withMessageStartingWith(
					"`" + this.path.resolve("a.txt") + "` could not be written; nothing is left of it. The disk has ")
			.withMessageNotContaining("No space left on device");
		assertThat(this.path).isEmptyDirectory();
	}

	@Test
	void showsProgressBarOnTerminal() throws IOException {
		this.progress.begin("a.zip");
		this.progress.part("names");
		this.progress.counting(OutputStream.nullOutputStream()).write(new byte[3 << 20], 0, 3 << 20);
		this.progress.end();
		assertThat(this.output.toString(StandardCharsets.UTF_8).split("\r")).containsExactly("",
				"\u001b[K[....................] 0/2 a.zip 0 KB",
				"\u001b[K[....................] 0/2 a.zip (names) 0 KB",
				"\u001b[K[....................] 0/2 a.zip (names) 3.0 MB",
				"\u001b[K[##########..........] 1/2 a.zip 3.0 MB");
	}

	private static ExportContent content(ExportContent.Body body) {
		return new ExportContent(new Release("1", "2", ""), body);
	}

}

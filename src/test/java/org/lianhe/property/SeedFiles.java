package org.lianhe.property;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes a made-up dataset down as a curator would, one record a line. */
final class SeedFiles {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final World.Words TEXT = new World.Words("made up", "虚构");

	private SeedFiles() {
	}

	/** The folder that the dataset was written to. */
	static Path write(World world) {
		try {
			Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "generated-seed");
			Files.writeString(folder.resolve("dataset.yaml"), JSON.writeValueAsString(dataset()));
			Files.writeString(folder.resolve("terms.yaml"), JSON.writeValueAsString(terms()));
			Map<String, List<String>> lines = new LinkedHashMap<>();
			world.bodies()
				.forEach((body) -> lines.computeIfAbsent(body.type(), (key) -> new ArrayList<>())
					.add(JSON.writeValueAsString(body(body))));
			world.papers()
				.forEach((paper) -> lines.computeIfAbsent("source", (key) -> new ArrayList<>())
					.add(JSON.writeValueAsString(paper(paper))));
			for (Map.Entry<String, List<String>> type : lines.entrySet()) {
				Files.write(folder.resolve(type.getKey().toLowerCase(Locale.ROOT) + ".jsonl"),
						type.getValue().stream().sorted().toList());
			}
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Object> dataset() {
		return fields("title", words(TEXT), "version", "1.0.0", "released", "2026-11-22", "licence", "CC0-1.0",
				"coverage", words(TEXT), "limitations", words(TEXT));
	}

	private static Map<String, Object> terms() {
		List<String> types = List.of("Initiative", "Alliance", "Lab", "Person", "Organization", "Place", "Product",
				"Cohort", "Topic");
		Map<String, Object> predicates = new LinkedHashMap<>();
		Texts.PREDICATES.forEach((code) -> predicates.put(code, fields("label", words(TEXT), "inverse", words(TEXT),
				"definition", words(TEXT), "subjects", types, "objects", types)));
		return fields("predicates", predicates, "measures", vocabulary(Texts.MEASURES), "units",
				vocabulary(Texts.UNITS));
	}

	private static Map<String, Object> vocabulary(List<String> codes) {
		Map<String, Object> terms = new LinkedHashMap<>();
		codes.forEach((code) -> terms.put(code, fields("label", words(TEXT), "definition", words(TEXT))));
		return terms;
	}

	private static Map<String, Object> body(World.Body body) {
		Map<String, Object> record = fields("slug", body.slug(), "kind", body.kind(), "updated", body.updated().text(),
				"cite", cites(body.cites()), "description", words(TEXT), "names",
				body.names().stream().map(SeedFiles::name).toList(), "identifiers",
				body.keys().stream().map(SeedFiles::key).toList(), "relations",
				body.ties().stream().map(SeedFiles::tie).toList(), "observations",
				body.figures().stream().map(SeedFiles::figure).toList(), "statements",
				body.sayings().stream().map(SeedFiles::saying).toList());
		body.dates()
			.forEach((field, claims) -> record.put(field,
					claims.stream()
						.map((claim) -> fields("value", claim.date().text(), "cite", cite(claim.cite())))
						.toList()));
		if (body.status() != null) {
			record.put("status", fields("value", body.status(), "cite", cites(body.cites())));
		}
		return record;
	}

	private static Map<String, Object> name(World.Called name) {
		return fields("value", name.text(), "lang", name.lang(), "kind", name.kind(), "cite",
				(name.cite() != null) ? cite(name.cite()) : null);
	}

	private static Map<String, Object> key(World.Key key) {
		return fields("scheme", key.scheme(), "value", key.value(), "grade", "A", "evidence", "made up");
	}

	private static Map<String, Object> tie(World.Tie tie) {
		return fields("predicate", tie.predicate(), "object", tie.object(), "role", words(tie.role()), "period",
				text(tie.period()), "status", tie.status(), "cite", cites(tie.cites()));
	}

	private static Map<String, Object> figure(World.Figure figure) {
		return fields("measure", figure.measure(), "value", figure.value(), "unit", figure.unit(), "qualifier",
				figure.qualifier(), "asOf", text(figure.asOf()), "cite", cites(figure.cites()));
	}

	private static Map<String, Object> saying(World.Saying saying) {
		return fields("paraphrase", words(saying.paraphrase()), "topic", saying.topic(), "about", saying.about(),
				"said", text(saying.said()), "cite", cites(saying.cites()));
	}

	private static Map<String, Object> paper(World.Paper paper) {
		return fields("slug", paper.slug(), "kind", paper.kind(), "title", words(paper.title()), "publisher",
				paper.publisher(), "originalPublisher", paper.originalPublisher(), "published", text(paper.published()),
				"language", paper.language(), "authors", paper.authors(), "digest", "0".repeat(64), "paragraphs",
				paper.paragraphs(), "url", paper.url(), "read", text(paper.read()), "licence", paper.licence(),
				"updated", paper.updated().text());
	}

	private static List<String> cites(List<World.Cite> cites) {
		return cites.stream().map(SeedFiles::cite).toList();
	}

	private static String cite(World.Cite cite) {
		return cite.place() + (cite.isInferred() ? " inferred" : "") + ((cite.by() != null) ? " by " + cite.by() : "");
	}

	private static @Nullable Map<String, Object> words(World.@Nullable Words words) {
		return (words != null) ? fields("en", words.en(), "zh-Hans", words.zhHans()) : null;
	}

	private static @Nullable String text(@Nullable Moment date) {
		return (date != null) ? date.text() : null;
	}

	/** A mapping of those fields that have a value. */
	private static Map<String, Object> fields(@Nullable Object... pairs) {
		Map<String, Object> fields = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			if (pairs[i + 1] != null) {
				fields.put(String.valueOf(pairs[i]), pairs[i + 1]);
			}
		}
		return fields;
	}

}

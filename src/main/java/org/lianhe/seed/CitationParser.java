package org.lianhe.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.SpellingSuggestions;

/** Reads citations: {@code source#paragraph[,paragraph…] [inferred]}. */
final class CitationParser {

	private static final Pattern FORM = Pattern
		.compile("(?<source>[a-z0-9-]+)#(?<paragraphs>\\d{1,6}(?:,\\d{1,6})*)(?<inferred> inferred)?");

	private final ReferenceIndex catalogue;

	CitationParser(ReferenceIndex catalogue) {
		this.catalogue = catalogue;
	}

	/** The citations of a fact, which has at least one. */
	List<SeedEntity.Cite> read(FieldReader reader, @Nullable String field, @Nullable String claimed) {
		List<SeedEntity.Cite> cites = new ArrayList<>();
		List<SeedNode.Text> written = reader.texts("cite");
		if (written.isEmpty()) {
			reader.problem(reader.lineOf("cite"), "cite", "is missing.",
					"Every fact has a citation; write it like atj-joint-labs-2018#5.");
		}
		for (SeedNode.Text text : written) {
			Matcher form = FORM.matcher(text.value());
			if (form.matches()) {
				cite(reader, text, form, field, claimed, cites);
			}
			else if (!text.value().isBlank()) {
				reader.problem(text.line(), "cite", text.what() + " is not a citation.",
						"Write it like atj-joint-labs-2018#5,8 or atj-joint-labs-2018#5 inferred.");
			}
		}
		return cites;
	}

	private void cite(FieldReader reader, SeedNode.Text text, Matcher form, @Nullable String field,
			@Nullable String claimed, List<SeedEntity.Cite> cites) {
		String source = form.group("source");
		Integer last = this.catalogue.paragraphsOf(source);
		if (last == null) {
			reader.problem(text.line(), "cite", "there is no source \"" + source + "\".", guess(source));
			return;
		}
		String support = (form.group("inferred") != null) ? "INFERRED" : "STATED";
		for (String number : form.group("paragraphs").split(",", -1)) {
			int paragraph = Integer.parseInt(number);
			if (paragraph > last) {
				reader.problem(text.line(), "cite", source + " has no paragraph " + paragraph + ".",
						"Its last is " + last + ".");
			}
			cites.add(new SeedEntity.Cite(source, paragraph, support, field, claimed));
		}
	}

	private String guess(String source) {
		return MappingFields.guess(SpellingSuggestions.forWord(source, this.catalogue.sources()),
				"Add it to seed/source, or name another.");
	}

}

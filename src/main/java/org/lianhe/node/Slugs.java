package org.lianhe.node;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;
import org.lianhe.error.Suggestions;
import org.lianhe.query.Planner;
import org.lianhe.query.Run;
import org.lianhe.store.db.Tables;

/** What is known of slugs beside the entities that have them. */
final class Slugs {

	/** Most slugs that a guess is taken from. */
	private static final int MOST = 2000;

	private static final int PREFIX = 3;

	private final Planner planner;

	private final @Nullable String typeName;

	Slugs(Planner planner, @Nullable String typeName) {
		this.planner = planner;
		this.typeName = typeName;
	}

	/** The slug of the entity that one was merged into, or null. */
	@Nullable String mergedInto(Run run, String slug) {
		return first(run, Tables.ENTITY.SLUG,
				Tables.ENTITY.ID.in(DSL.select(Tables.FORMER_SLUG.ENTITY_ID)
					.from(Tables.FORMER_SLUG)
					.where(Tables.FORMER_SLUG.SLUG.eq(slug))));
	}

	/** The slug of the first entity with this code in another register, or null. */
	@Nullable String identified(Run run, String scheme, String code) {
		return first(run, Tables.ENTITY.SLUG,
				Tables.ENTITY.ID.in(DSL.select(Tables.IDENTIFIER.ENTITY_ID)
					.from(Tables.IDENTIFIER)
					.where(Tables.IDENTIFIER.SCHEME.eq(scheme))
					.and(Tables.IDENTIFIER.CODE.eq(code))));
	}

	/** Why there is nothing under this slug, and what may have been meant. */
	Refusal missing(Run run, String slug) {
		Field<String> reason = DSL.coalesce(Tables.FORMER_SLUG.REASON, DSL.inline(""));
		List<@Nullable Object[]> withdrawn = run.session()
			.read(this.planner.prepare(DSL.select(reason)
				.from(Tables.FORMER_SLUG)
				.where(Tables.FORMER_SLUG.SLUG.eq(slug))
				.and(Tables.FORMER_SLUG.ENTITY_ID.isNull()), List.of(reason)));
		if (!withdrawn.isEmpty()) {
			return new Refusal(Code.GONE, ("\"" + slug + "\" was withdrawn. " + withdrawn.get(0)[0]).strip())
				.with("argument", "slug");
		}
		String other = first(run, Tables.ENTITY.TYPE, Tables.ENTITY.SLUG.eq(slug));
		String what = (this.typeName != null) ? this.typeName : "entity";
		if (other != null) {
			return new Refusal(Code.NOT_FOUND,
					"\"" + slug + "\" is not a" + article(what) + " but a" + article(other) + ".")
				.with("argument", "slug")
				.with("type", other);
		}
		List<String> guesses = Suggestions.forWord(slug, similar(run, slug));
		return new Refusal(Code.NOT_FOUND, "There is no " + what + " \"" + slug + "\"." + Suggestions.sentence(guesses))
			.with("argument", "slug")
			.suggesting(guesses);
	}

	private static String article(String noun) {
		return ("AEIOU".indexOf(Character.toUpperCase(noun.charAt(0))) >= 0) ? "n " + noun : " " + noun;
	}

	private List<String> similar(Run run, String slug) {
		String longest = Arrays.stream(slug.split("-", -1)).max(Comparator.comparingInt(String::length)).orElse(slug);
		Condition like = Tables.ENTITY.SLUG.startsWith(slug.substring(0, Math.min(PREFIX, slug.length())))
			.or(Tables.ENTITY.SLUG.contains(longest));
		Condition ofType = (this.typeName != null) ? Tables.ENTITY.TYPE.eq(this.typeName) : DSL.noCondition();
		return run.session()
			.read(this.planner.prepare(
					DSL.select(Tables.ENTITY.SLUG).from(Tables.ENTITY).where(like).and(ofType).limit(MOST),
					List.of(Tables.ENTITY.SLUG)))
			.stream()
			.map((row) -> String.valueOf(row[0]))
			.toList();
	}

	private @Nullable String first(Run run, Field<String> column, Condition where) {
		List<@Nullable Object[]> rows = run.session()
			.read(this.planner.prepare(
					DSL.select(column).from(Tables.ENTITY).where(where).orderBy(Tables.ENTITY.ID).limit(1),
					List.of(column)));
		return rows.isEmpty() ? null : (String) rows.get(0)[0];
	}

}

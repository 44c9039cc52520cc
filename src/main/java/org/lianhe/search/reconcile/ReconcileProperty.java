package org.lianhe.search.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianhe.core.i18n.TextFolding;
import org.lianhe.model.entity.EntityFact;
import org.lianhe.model.entity.EntityType;
import org.lianhe.model.lookup.IdentifierVariants;
import org.lianhe.seed.IdentifierSchemes;

import org.springframework.util.StringUtils;

/**
 * A property of entities, to compare them by or to add to a table.
 *
 * @param id its key
 * @param name to show
 * @param description what it says
 * @param types of entity that may have it, by their names in the schema; empty means all
 * @param section of the document that has it
 * @param values reads it
 */
record ReconcileProperty(String id, String name, String description, List<String> types, Section section,
		Function<ReconcileEntity, List<Value>> values) {

	ReconcileProperty {
		types = List.copyOf(types);
	}

	/** All properties by key, in the order in which they are proposed. */
	static Map<String, ReconcileProperty> all(List<EntityType> types) {
		Stream<ReconcileProperty> identifiers = IdentifierSchemes.codes()
			.stream()
			.map((scheme) -> of(scheme, scheme, "Its identifier in the register " + scheme + ".", Section.IDENTIFIERS,
					items("identifiers", (one) -> scheme.equals(one.get("scheme")))));
		return Stream
			.of(Stream.of(
					name("name-zh-hans", "Name in Chinese", "Preferred name in simplified characters.", "zh-Hans"),
					name("name-zh-hant", "Name in traditional Chinese", "Preferred name in traditional characters.",
							"zh-Hant"),
					name("name-en", "Name in English", "Preferred name in English.", "en"),
					name("name-pinyin", "Name in pinyin", "Preferred name in pinyin with tones.", "zh-Latn-pinyin"),
					of("other-names", "Other names", "Names beside the preferred ones, in any language.", Section.NAMES,
							items("names", (name) -> !isPreferred(name))),
					field("type", "Type", "Type of entity.", "type"),
					field("kind", "Kind", "Kind; the type itself where that has no kinds.", "entityKind")),
					dates(types),
					Stream.of(
							of("place", "Place", "Where it is located or has its headquarters.", Section.PLACES,
									objects("places")),
							of("part-of", "Part of", "What it is a part of.", Section.WHOLES, objects("wholes")),
							field("description-en", "Description in English", "What it is.", "descriptionEn"),
							field("description-zh-hans", "Description in Chinese", "What it is.", "descriptionZhHans")),
					identifiers)
			.flatMap(Function.identity())
			.collect(Collectors.toMap(ReconcileProperty::id, Function.identity(), (one, other) -> other,
					LinkedHashMap::new));
	}

	private static ReconcileProperty of(String id, String name, String description, Section section,
			Function<ReconcileEntity, List<Value>> values) {
		return new ReconcileProperty(id, name, description, List.of(), section, values);
	}

	private static ReconcileProperty name(String id, String name, String description, String language) {
		return of(id, name, description, Section.NAMES,
				items("names", (one) -> isPreferred(one) && language.equals(one.get("lang"))));
	}

	private static boolean isPreferred(Map<?, ?> name) {
		return "PREFERRED".equals(ReconcileEntity.text(name, "kind"));
	}

	private static ReconcileProperty field(String id, String name, String description, String field) {
		return of(id, name, description, Section.BASE, values(field));
	}

	/** The dates of all types, each once. */
	private static Stream<ReconcileProperty> dates(List<EntityType> types) {
		Map<String, List<String>> owners = new LinkedHashMap<>();
		types.forEach((type) -> type.facts()
			.stream()
			.filter(EntityFact.Date.class::isInstance)
			.forEach((date) -> owners.computeIfAbsent(date.field(), (field) -> new ArrayList<>()).add(type.name())));
		return owners.entrySet()
			.stream()
			.map((date) -> new ReconcileProperty(date.getKey(), StringUtils.capitalize(date.getKey()),
					"Date by EDTF, no more precise than its source.", date.getValue(), Section.DATES,
					values(date.getKey())));
	}

	private static Function<ReconcileEntity, List<Value>> values(String field) {
		return (entity) -> Stream.of(entity.text(field)).filter((text) -> !text.isEmpty()).map(Value::of).toList();
	}

	private static Function<ReconcileEntity, List<Value>> items(String list, Predicate<Map<?, ?>> isWanted) {
		return (entity) -> entity.list(list)
			.stream()
			.filter(isWanted)
			.map((item) -> Value.of(ReconcileEntity.text(item, "value")))
			.sorted(Comparator.comparing(Value::text))
			.toList();
	}

	private static Function<ReconcileEntity, List<Value>> objects(String relations) {
		return (entity) -> ReconcileEntity.list(entity.data().get(relations), "nodes")
			.stream()
			.map((relation) -> Value
				.of(new ReconcileEntity((Map<?, ?>) Objects.requireNonNull(relation.get("object")))))
			.toList();
	}

	boolean isOf(String type) {
		return this.types.isEmpty() || this.types.contains(type);
	}

	List<Value> of(ReconcileEntity entity) {
		return this.values.apply(entity);
	}

	/** Whether a value that was given is one that an entity has. */
	boolean isSame(String given, Value value) {
		return switch (this.section) {
			case IDENTIFIERS ->
				IdentifierVariants.key(this.id, given).equals(IdentifierVariants.key(this.id, value.text()));
			case DATES -> isDate(given.strip(), value.text());
			default -> value.names().stream().anyMatch((name) -> form(name).equals(form(given)));
		};
	}

	/** Whether a date is the given one or within it, as 2018-05 is within 2018. */
	private static boolean isDate(String given, String date) {
		String plain = date.replaceAll("[?~%]", "");
		return date.equals(given) || plain.equals(given) || plain.startsWith(given + "-");
	}

	private static String form(String text) {
		String key = TextFolding.foldToKey(text);
		return key.isEmpty() ? TextFolding.fold(text) : key;
	}

	/** The parts of the document that are read only where they are needed. */
	enum Section {

		BASE, NAMES, IDENTIFIERS, PLACES, WHOLES, DATES;

		/** The variable of the document that asks for it. */
		String variable() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * A value of a property.
	 *
	 * @param text of it, or the name of the entity that it is
	 * @param slug of the entity that it is; empty where it is none
	 * @param names by which it may be given
	 */
	record Value(String text, String slug, List<String> names) {

		Value {
			names = List.copyOf(names);
		}

		static Value of(String text) {
			return new Value(text, "", List.of(text));
		}

		static Value of(ReconcileEntity entity) {
			Stream<String> names = entity.list("names").stream().map((name) -> ReconcileEntity.text(name, "value"));
			return new Value(entity.name(), entity.slug(), Stream.concat(Stream.of(entity.slug()), names).toList());
		}

		/** The value as the protocol shows it. */
		Map<String, String> shown() {
			return this.slug.isEmpty() ? Map.of("str", this.text) : ReconcileEntity.shown(this.slug, this.text);
		}

	}

}

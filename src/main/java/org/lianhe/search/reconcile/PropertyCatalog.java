package org.lianhe.search.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.lianhe.model.entity.EntityFact;
import org.lianhe.model.entity.EntityType;
import org.lianhe.search.reconcile.ReconcileProperty.Section;
import org.lianhe.search.reconcile.ReconcileProperty.Value;
import org.lianhe.seed.IdentifierSchemes;

/** All properties, in the order in which they are proposed. */
final class PropertyCatalog {

	private final Map<String, ReconcileProperty> byId = new LinkedHashMap<>();

	PropertyCatalog(List<EntityType> types) {
		name("name-zh-hans", "Name in Chinese", "Preferred name in simplified characters.", "zh-Hans");
		name("name-zh-hant", "Name in traditional Chinese", "Preferred name in traditional characters.", "zh-Hant");
		name("name-en", "Name in English", "Preferred name in English.", "en");
		name("name-pinyin", "Name in pinyin", "Preferred name in pinyin with tones.", "zh-Latn-pinyin");
		add("other-names", "Other names", "Names beside the preferred ones, in any language.", Section.NAMES,
				items("names", "value", (name) -> !isPreferred(name)));
		field("type", "Type", "Type of entity.", "type");
		field("kind", "Kind", "Kind within its type.", "kind");
		dates(types);
		add("place", "Place", "Where it is located or has its headquarters.", Section.PLACES, objects("places"));
		add("part-of", "Part of", "What it is a part of.", Section.WHOLES, objects("wholes"));
		field("description-en", "Description in English", "What it is.", "descriptionEn");
		field("description-zh-hans", "Description in Chinese", "What it is.", "descriptionZhHans");
		IdentifierSchemes.codes()
			.forEach((scheme) -> add(scheme, scheme, "Its identifier in the register " + scheme + ".",
					Section.IDENTIFIERS, items("identifiers", "value", (one) -> scheme.equals(one.get("scheme")))));
	}

	List<ReconcileProperty> all() {
		return List.copyOf(this.byId.values());
	}

	Optional<ReconcileProperty> find(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	private void name(String id, String name, String description, String language) {
		add(id, name, description, Section.NAMES,
				items("names", "value", (one) -> isPreferred(one) && language.equals(one.get("lang"))));
	}

	private static boolean isPreferred(Map<?, ?> name) {
		return "PREFERRED".equals(ReconcileEntity.text(name, "kind"));
	}

	private void field(String id, String name, String description, String field) {
		add(id, name, description, Section.BASE, values(field));
	}

	/** The dates of all types, each once. */
	private void dates(List<EntityType> types) {
		Map<String, List<String>> owners = new LinkedHashMap<>();
		types.forEach((type) -> type.facts()
			.stream()
			.filter(EntityFact.Date.class::isInstance)
			.forEach((date) -> owners.computeIfAbsent(date.field(), (field) -> new ArrayList<>()).add(type.name())));
		owners.forEach((field, names) -> this.byId.put(field,
				new ReconcileProperty(field, Character.toUpperCase(field.charAt(0)) + field.substring(1),
						"Date by EDTF, no more precise than its source.", names, Section.DATES, values(field))));
	}

	private void add(String id, String name, String description, Section section,
			Function<ReconcileEntity, List<Value>> values) {
		this.byId.put(id, new ReconcileProperty(id, name, description, List.of(), section, values));
	}

	private static Function<ReconcileEntity, List<Value>> values(String field) {
		return (entity) -> Stream.of(entity.text(field)).filter((text) -> !text.isEmpty()).map(Value::of).toList();
	}

	private static Function<ReconcileEntity, List<Value>> items(String list, String field,
			Predicate<Map<?, ?>> isWanted) {
		return (entity) -> entity.list(list)
			.stream()
			.filter(isWanted)
			.map((item) -> Value.of(ReconcileEntity.text(item, field)))
			.sorted(Comparator.comparing(Value::text))
			.toList();
	}

	private static Function<ReconcileEntity, List<Value>> objects(String relations) {
		return (entity) -> ReconcileEntity.list(entity.data().get(relations), "nodes")
			.stream()
			.map((relation) -> object(Objects.requireNonNull(relation.get("object"))))
			.toList();
	}

	private static Value object(Object object) {
		String slug = ReconcileEntity.text(object, "slug");
		Stream<String> names = ReconcileEntity.list(object, "names")
			.stream()
			.map((name) -> ReconcileEntity.text(name, "value"));
		return new Value(new ReconcileEntity((Map<?, ?>) object).name(), slug,
				Stream.concat(Stream.of(slug), names).toList());
	}

}

package org.lianhe.property;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes up ties, figures and statements between entities that are there. */
final class TieMaker {

	/** Number of the last paragraph of each source. */
	static final int PARAGRAPHS = 6;

	private static final int HUB = 160;

	private final Chance chance;

	private final Map<String, List<String>> slugs;

	private final List<String> all;

	private final Map<String, List<World.Tie>> made = new HashMap<>();

	private final Set<List<Object>> known = new HashSet<>();

	TieMaker(Chance chance, Map<String, List<String>> slugs) {
		this.chance = chance;
		this.slugs = slugs;
		this.all = slugs.values().stream().flatMap(List::stream).toList();
	}

	/** Ties by the slug of their subject. */
	Map<String, List<World.Tie>> make(int scale) {
		chain();
		hub("organization-0", "Lab", List.of("founded", "partner-in", "hosts", "funds"));
		hub("organization-0", "Product", List.of("developed", "launched"));
		for (int i = 0; i < scale; i++) {
			View.ALL.forEach(this::ties);
			this.all.forEach(this::gathered);
		}
		return this.made;
	}

	/** A way that is there from the first lab by slug, four levels deep. */
	private void chain() {
		tie("organization-0", "founded", "lab-0");
		tie("organization-0", "headquartered-in", "place-1");
		tie("place-1", "part-of", "place-0");
	}

	private void hub(String slug, String type, List<String> predicates) {
		for (int i = 0; i < HUB; i++) {
			tie(slug, this.chance.of(predicates), any(type));
		}
	}

	private void ties(View view) {
		for (int i = 0; i < 25; i++) {
			String owner = any(view.type());
			String other = "Entity".equals(view.target()) ? this.chance.of(this.all) : any(view.target());
			if (!view.outgoing().isEmpty() && (view.incoming().isEmpty() || this.chance.oneIn(2))) {
				tie(owner, this.chance.of(view.outgoing()), other);
			}
			else {
				tie(other, this.chance.of(view.incoming()), owner);
			}
		}
	}

	private void gathered(String slug) {
		if (this.chance.oneIn(3)) {
			tie(slug, this.chance.of(View.PLACED), any("Place"));
		}
		if (this.chance.oneIn(3)) {
			tie(slug, "concerns", any("Topic"));
		}
	}

	/** A tie, unless it is there already or would make something a part of itself. */
	private void tie(String subject, String predicate, String object) {
		boolean isCircular = "part-of".equals(predicate) && this.all.indexOf(subject) <= this.all.indexOf(object);
		World.Tie tie = new World.Tie(predicate, object, this.chance.oftenNot(() -> this.chance.of(Texts.ROLES)),
				this.chance.oftenNot(() -> this.chance.of(Moment.ALL)), this.chance.of(Texts.STANDINGS), cites());
		if (!subject.equals(object) && !isCircular && this.known.add(what(subject, tie))) {
			this.made.computeIfAbsent(subject, (key) -> new ArrayList<>()).add(tie);
		}
	}

	private static List<Object> what(String subject, World.Tie tie) {
		return List.of(subject, tie.predicate(), tie.object(), String.valueOf(tie.role()),
				String.valueOf(tie.period()));
	}

	World.Figure figure() {
		return new World.Figure(this.chance.of(Texts.MEASURES), this.chance.of(Texts.VALUES),
				this.chance.of(Texts.UNITS), this.chance.of(Texts.QUALIFIERS),
				this.chance.oftenNot(() -> this.chance.of(Moment.ALL)), cites());
	}

	World.Saying saying() {
		return new World.Saying(this.chance.of(Texts.PARAPHRASES), this.chance.oftenNot(() -> any("Topic")),
				this.chance.oftenNot(() -> this.chance.of(this.all)),
				this.chance.oftenNot(() -> this.chance.of(Moment.ALL)), cites());
	}

	/** The slug of some entity of a type. */
	String any(String type) {
		return this.chance.of(this.slugs.getOrDefault(type, List.of()));
	}

	World.Cite cite() {
		boolean isField = this.chance.oneIn(6);
		return new World.Cite("paper-" + this.chance.below(3), isField ? null : this.chance.below(PARAGRAPHS + 1),
				isField ? this.chance.of(Texts.LOCATORS) : null, this.chance.oneIn(3),
				this.chance.oneIn(5) ? this.chance.of(this.all) : null);
	}

	List<World.Cite> cites() {
		Map<String, World.Cite> unique = new LinkedHashMap<>();
		this.chance.some(2, this::cite).forEach((cite) -> unique.putIfAbsent(cite.place(), cite));
		return List.copyOf(unique.values());
	}

}

package org.lianhe.seed;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.edtf.Edtf;
import org.lianhe.model.entity.EntityFact;
import org.lianhe.query.schema.tables.records.ClaimRecord;
import org.lianhe.query.schema.tables.records.DisagreementRecord;

/**
 * Writes what each source claims of the facts of an entity, and the facts and figures on
 * which sources disagree. Two dates disagree if no day fits both, two figures if no
 * number does.
 */
final class ClaimWriter {

	private static final Set<String> OFFICIAL = Set.of("OFFICIAL_PAGE", "PRESS_RELEASE", "REGISTER", "FILING",
			"POLICY");

	private final ReferenceIndex index;

	private final Consumer<TableRecord<?>> add;

	private final Set<String> official = new HashSet<>();

	private final Map<String, LocalDate> published = new HashMap<>();

	private final Map<String, Long> claims = new HashMap<>();

	private final Map<SeedObservation, Long> figures = new IdentityHashMap<>();

	private long lastClaim;

	private long lastDisagreement;

	ClaimWriter(ReferenceIndex index, Consumer<TableRecord<?>> add) {
		this.index = index;
		this.add = add;
	}

	/** Notes a source, before any entity is written. */
	void addSource(SeedSource source) {
		if (OFFICIAL.contains(source.kind())) {
			this.official.add(source.slug());
		}
		if (source.published() != null) {
			this.published.put(source.slug(), source.published().earliest());
		}
	}

	/** Writes the claims and disagreements of an entity. */
	void write(SeedEntity entity) {
		this.claims.clear();
		this.figures.clear();
		this.lastClaim = this.index.idOf(entity.slug()) << SeedWriter.ROOM;
		this.lastDisagreement = this.lastClaim;
		entity.type()
			.facts()
			.stream()
			.filter((fact) -> !(fact instanceof EntityFact.Point))
			.forEach((fact) -> writeClaims(entity, fact));
		entity.observations()
			.stream()
			.collect(Collectors.groupingBy(ClaimWriter::figure, LinkedHashMap::new, Collectors.toList()))
			.values()
			.forEach((same) -> compareFigures(entity, same));
	}

	/** The id of the claim that a citation supports, or null if it supports none. */
	@Nullable Long claimOf(SeedCitation citation) {
		return this.claims.get(citation.field() + ' ' + citation.claimed());
	}

	/**
	 * The id of the disagreement that a figure is a part of, or null if there is none.
	 */
	@Nullable Long disagreementOf(SeedObservation observation) {
		return this.figures.get(observation);
	}

	private void writeClaims(SeedEntity entity, EntityFact fact) {
		List<SeedEntity.Claim> all = merged(entity.claims(fact.field()));
		BiPredicate<String, String> compatible = (fact instanceof EntityFact.Date) ? ClaimWriter::overlap
				: String::equals;
		boolean differ = hasPair(all, (one, other) -> !compatible.test(one.value(), other.value()));
		Long disagreement = differ
				? disagreement(entity, fact.field(), null, all.stream().map(SeedEntity.Claim::cite).toList()) : null;
		for (SeedEntity.Claim claim : all) {
			this.claims.put(fact.field() + ' ' + claim.value(), ++this.lastClaim);
			this.add.accept(new ClaimRecord(this.lastClaim, this.index.idOf(entity.slug()), fact.field(), claim.value(),
					preference(all, claim), SeedCitation.sources(claim.cite()).size(), disagreement));
		}
	}

	/** The claims with all citations of the same value together. */
	private static List<SeedEntity.Claim> merged(List<SeedEntity.Claim> claims) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		claims.forEach((claim) -> values.merge(claim.value(), claim.cite(),
				(one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
		return values.entrySet()
			.stream()
			.map((value) -> new SeedEntity.Claim(value.getKey(), value.getValue()))
			.toList();
	}

	/** Why the first claim is served and not another. */
	private String preference(List<SeedEntity.Claim> all, SeedEntity.Claim claim) {
		if (all.size() == 1) {
			return "ONLY_CLAIM";
		}
		if (claim != all.get(0)) {
			return "NOT_PREFERRED";
		}
		List<SeedEntity.Claim> others = all.subList(1, all.size());
		if (isOfficial(claim) && others.stream().noneMatch(this::isOfficial)) {
			return "OFFICIAL_SOURCE";
		}
		LocalDate first = published(claim);
		return others.stream().allMatch((other) -> first.isBefore(published(other))) ? "EARLIER_SOURCE" : "EDITORIAL";
	}

	private boolean isOfficial(SeedEntity.Claim claim) {
		return SeedCitation.sources(claim.cite()).stream().anyMatch(this.official::contains);
	}

	private LocalDate published(SeedEntity.Claim claim) {
		return SeedCitation.sources(claim.cite())
			.stream()
			.map((source) -> this.published.getOrDefault(source, LocalDate.MAX))
			.min(LocalDate::compareTo)
			.orElse(LocalDate.MAX);
	}

	/**
	 * Whether some day fits both dates; of two intervals, whether it does at each end.
	 */
	private static boolean overlap(String one, String other) {
		String[] sides = one.split("/", -1);
		String[] others = other.split("/", -1);
		if (sides.length == 2 && others.length == 2) {
			return isSame(sides[0], others[0]) && isSame(sides[1], others[1]);
		}
		Edtf first = Edtf.parse(one);
		Edtf second = Edtf.parse(other);
		return !first.earliest().isAfter(second.latest()) && !second.earliest().isAfter(first.latest());
	}

	/**
	 * Whether two ends of intervals may be the same; an open or unknown one may be any.
	 */
	private static boolean isSame(String end, String other) {
		boolean isKnown = !List.of("", "..").contains(end) && !List.of("", "..").contains(other);
		return !isKnown || overlap(end, other);
	}

	/** What two figures have in common if they can disagree. */
	private static List<Object> figure(SeedObservation observation) {
		boolean isGoal = Set.of("TARGET", "PLANNED").contains(observation.qualifier());
		return List.of(observation.measure(), observation.unit(), String.valueOf(observation.asOf()),
				String.valueOf(observation.note()), isGoal);
	}

	private void compareFigures(SeedEntity entity, List<SeedObservation> same) {
		if (hasPair(same, (one, other) -> one.greatest() < other.least() || other.greatest() < one.least())) {
			Long id = disagreement(entity, null, same.get(0), same.stream().map(SeedObservation::cite).toList());
			same.forEach((observation) -> this.figures.put(observation, id));
		}
	}

	private static <T> boolean hasPair(List<T> all, BiPredicate<T, T> test) {
		return all.stream().anyMatch((one) -> all.stream().anyMatch((other) -> one != other && test.test(one, other)));
	}

	private long disagreement(SeedEntity entity, @Nullable String field, @Nullable SeedObservation figure,
			Collection<List<String>> cites) {
		Edtf asOf = (figure != null) ? figure.asOf() : null;
		Set<String> sources = cites.stream()
			.flatMap((cite) -> SeedCitation.sources(cite).stream())
			.collect(Collectors.toSet());
		this.add.accept(new DisagreementRecord(++this.lastDisagreement, this.index.idOf(entity.slug()),
				entity.type().name(), field, (figure != null) ? this.index.idOfTerm("MEASURE", figure.measure()) : null,
				(figure != null) ? figure.measure() : null, (asOf != null) ? asOf.text() : null,
				(asOf != null) ? asOf.earliest() : null, (asOf != null) ? asOf.latest() : null, cites.size(),
				sources.size()));
		return this.lastDisagreement;
	}

}

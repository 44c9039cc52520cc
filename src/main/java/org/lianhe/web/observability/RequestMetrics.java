package org.lianhe.web.observability;

import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;

/** Metrics of queries by operation name: duration, cost, errors and exported rows. */
final class RequestMetrics implements CompletedRequestListener {

	private final MeterRegistry registry;

	private final OperationNames names;

	RequestMetrics(MeterRegistry registry, OperationNames names) {
		this.registry = registry;
		this.names = names;
	}

	@Override
	public void answered(CompletedRequest request) {
		RequestRecord event = request.event();
		event.codes().forEach((code) -> this.registry.counter("lianhe.errors", "code", code).increment());
		if (event.document() == null) {
			return;
		}
		boolean isAnswered = request.status() == 200 && event.codes().isEmpty();
		Tags operation = Tags.of("operation", this.names.of(event.operation(), isAnswered));
		Timer.builder("lianhe.queries")
			.description("Queries, from their first byte to the last of their answers")
			.tags(operation.and("form", event.form(), "status", String.valueOf(request.status()), "answer",
					(event.answer() != null) ? event.answer() : "none"))
			.register(this.registry)
			.record(request.nanos(), TimeUnit.NANOSECONDS);
		if (event.cost() != null) {
			DistributionSummary.builder("lianhe.cost")
				.description("What queries were found to cost before they were run")
				.tags(operation)
				.register(this.registry)
				.record(event.cost());
		}
		if (!"json".equals(event.form())) {
			table(request, Tags.of("form", event.form()));
		}
	}

	private void table(CompletedRequest request, Tags form) {
		this.registry.counter("lianhe.tables.rows", form).increment(request.event().rows());
		this.registry.counter("lianhe.tables.bytes", form).increment(request.bytes());
		this.registry.counter("lianhe.tables.torn", form).increment(request.event().isTorn() ? 1 : 0);
	}

}

package org.lianhe.search.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lianhe.model.entity.EntityType;

/** The description that the service gives of itself. */
final class ServiceManifest {

	private static final int WIDTH = 430;

	private static final int HEIGHT = 220;

	private final String records;

	private final List<EntityType> types;

	private final int batch;

	/**
	 * A manifest.
	 * @param records base address of the records
	 * @param batch most questions of a batch
	 */
	ServiceManifest(String records, List<EntityType> types, int batch) {
		this.records = records;
		this.types = List.copyOf(types);
		this.batch = batch;
	}

	/** The manifest of a service at this address. */
	Map<String, Object> at(String service) {
		Map<String, Object> manifest = new LinkedHashMap<>();
		manifest.put("versions", List.of("0.2"));
		manifest.put("name", "Lianhe: AI initiatives, alliances, labs and people");
		manifest.put("identifierSpace", this.records + "/id/");
		manifest.put("schemaSpace", this.records + "/graphql/schema#");
		manifest.put("documentation", this.records + "/");
		manifest.put("view", Map.of("url", this.records + "/id/{{id}}"));
		manifest.put("defaultTypes", this.types.stream().map(ServiceManifest::type).toList());
		manifest.put("batchSize", this.batch);
		manifest.put("preview", Map.of("url", service + "/preview?id={{id}}", "width", WIDTH, "height", HEIGHT));
		manifest.put("suggest", Map.of("entity", path(service, "/suggest/entity"), "property",
				path(service, "/suggest/property"), "type", path(service, "/suggest/type")));
		manifest.put("extend",
				Map.of("propose_properties", path(service, "/extend/propose"), "property_settings", List.of()));
		return manifest;
	}

	static Map<String, Object> type(EntityType type) {
		return Map.of("id", type.name(), "name", type.name());
	}

	private static Map<String, String> path(String service, String path) {
		return Map.of("service_url", service, "service_path", path);
	}

}

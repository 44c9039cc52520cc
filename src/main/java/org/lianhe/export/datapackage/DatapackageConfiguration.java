package org.lianhe.export.datapackage;

import java.nio.file.Path;
import java.util.List;

import org.lianhe.export.Export;
import org.lianhe.export.ExportProvider;
import org.lianhe.export.tabular.TableService;
import org.lianhe.model.entity.EntityType;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatapackageConfiguration {

	@Bean
	PackageDocuments packageDocuments(List<EntityType> types) {
		return new PackageDocuments(types);
	}

	@Bean
	PackageTables packageTables(PackageDocuments documents, TableService tables) {
		return new PackageTables(documents, tables);
	}

	@Bean
	Export packageExport(@Value("${java.io.tmpdir}") Path folder, TableService tables, PackageTables layouts,
			PackageDocuments documents, JsonMapper json) {
		return new PackageExport(folder, tables, layouts, new LinkedDataExport(documents, json), json);
	}

	@Bean
	ExportProvider tableExports(PackageTables layouts, TableService tables) {
		return () -> TableSpec.ALL.stream()
			.flatMap((spec) -> TableFiles.FORMATS.keySet()
				.stream()
				.<Export>map((extension) -> new TableExport(spec, extension, layouts, tables)))
			.toList();
	}

}

package org.lianhe.datapackage;

import java.nio.file.Path;
import java.util.List;

import org.lianhe.entity.EntityType;
import org.lianhe.export.Export;
import org.lianhe.export.MoreExports;
import org.lianhe.table.Tables;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class DatapackageConfiguration {

	@Bean
	Documents packageDocuments(List<EntityType> types) {
		return new Documents(types);
	}

	@Bean
	Layouts packageLayouts(Documents documents, Tables tables) {
		return new Layouts(documents, tables);
	}

	@Bean
	MadePackage madePackage(@Value("${java.io.tmpdir}") Path folder) {
		return new MadePackage(folder);
	}

	@Bean
	Export packageExport(MadePackage made, Tables tables, Layouts layouts, Documents documents, JsonMapper json) {
		return new PackageExport(made, tables, layouts, new LinkedData(documents, json), json);
	}

	@Bean
	MoreExports tableExports(Layouts layouts, Tables tables) {
		return () -> Spec.ALL.stream()
			.flatMap((spec) -> TableFiles.FORMS.entrySet()
				.stream()
				.<Export>map((form) -> new TableExport(spec, form.getKey(), form.getValue(), layouts, tables)))
			.toList();
	}

}

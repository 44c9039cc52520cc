package org.lianhe.export.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.export.Export;
import org.lianhe.export.ExportContent;
import org.lianhe.export.ExportProvider;
import org.lianhe.export.datapackage.PackageTable.TableSpec;
import org.lianhe.export.tabular.TableFormat;
import org.lianhe.export.tabular.TableService;
import org.lianhe.model.dataset.Release;

import org.springframework.stereotype.Component;

/**
 * The tables of the package as separate files with the same bytes.
 *
 * @param layouts tables of the package
 * @param tables opens queries
 */
@Component
record TableExports(PackageTables layouts, TableService tables) implements ExportProvider {

	@Override
	public List<Export> all() {
		return this.layouts.specs()
			.stream()
			.flatMap((spec) -> PackageTable.FORMATS.entrySet()
				.stream()
				.<Export>map((format) -> new TableExport(spec, format.getKey(), format.getValue(), this.layouts,
						this.tables)))
			.toList();
	}

	private record TableExport(TableSpec spec, String extension, TableFormat tableFormat, PackageTables layouts,
			TableService tables) implements Export {

		@Override
		public String file(Release release) {
			return this.spec.name() + "." + this.extension;
		}

		@Override
		public String description() {
			return this.spec.title();
		}

		@Override
		public String contentType() {
			return this.tableFormat.contentType();
		}

		@Override
		public String format() {
			return this.extension;
		}

		@Override
		public boolean isCacheable() {
			return true;
		}

		@Override
		public ExportContent open(Map<String, List<String>> parameters, LanguagePreferences languages, String request) {
			PackageTable table = this.layouts.of(this.spec, request);
			Release release = DatasetDescription.read(this.tables, request).release();
			PackageReader reader = new PackageReader(this.tables, release, request);
			return new ExportContent() {
				@Override
				public Release release() {
					return release;
				}

				@Override
				public void write(OutputStream out) throws IOException {
					reader.write(table, TableExport.this.tableFormat, out);
				}
			};
		}

	}

}

package org.lianhe.export.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.export.Export;
import org.lianhe.export.ExportContent;
import org.lianhe.export.tabular.RowWriter;
import org.lianhe.export.tabular.TableFormat;
import org.lianhe.export.tabular.TableService;
import org.lianhe.model.dataset.Release;

/**
 * One table of the package as a separate file with the same bytes.
 *
 * @param spec definition of the table
 * @param extension extension of the file
 * @param layouts tables of the package
 * @param tables opens queries
 */
record TableExport(TableSpec spec, String extension, PackageTables layouts, TableService tables) implements Export {

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
		return tableFormat().contentType();
	}

	@Override
	public String format() {
		return this.extension;
	}

	@Override
	public boolean isCacheable() {
		return true;
	}

	private TableFormat tableFormat() {
		return Objects.requireNonNull(TableFiles.FORMATS.get(this.extension));
	}

	@Override
	public ExportContent open(Map<String, List<String>> parameters, LanguagePreferences languages, String request) {
		PackageTable layout = this.layouts.of(this.spec, request);
		Release release = DatasetDescription.read(this.tables, request).release();
		return new ExportContent() {
			@Override
			public Release release() {
				return release;
			}

			@Override
			public void write(OutputStream out) throws IOException {
				try (RowWriter writer = TableExport.this.tables.createWriter(tableFormat(), out, layout.tableColumns(),
						release)) {
					new PackageReader(TableExport.this.tables, release, request).read(layout, writer::writeRow);
					writer.finish();
				}
			}
		};
	}

}

package org.lianhe.export.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.export.Export;
import org.lianhe.export.ExportContent;
import org.lianhe.export.tabular.RowWriter;
import org.lianhe.export.tabular.TableFormat;
import org.lianhe.export.tabular.TableService;
import org.lianhe.model.dataset.Release;

/**
 * One table of the package by itself, the same bytes as in it.
 *
 * @param spec of the table
 * @param ending of the file
 * @param form of the table
 * @param layouts of all tables
 * @param tables opens queries
 */
record TableExport(TableSpec spec, String ending, TableFormat form, PackageTables layouts,
		TableService tables) implements Export {

	@Override
	public String file(Release release) {
		return this.spec.name() + "." + this.ending;
	}

	@Override
	public String description() {
		return this.spec.title();
	}

	@Override
	public String contentType() {
		return this.form.contentType();
	}

	@Override
	public String format() {
		return this.ending;
	}

	@Override
	public ExportContent open(Map<String, List<String>> parameters, LanguagePreferences languages, String request) {
		PackageTable layout = this.layouts.of(this.spec, request);
		return new Written(layout,
				new PackageReader(this.tables, DatasetDescription.read(this.tables, request).release(), request));
	}

	/** The table about to be written. */
	private final class Written implements ExportContent {

		private final PackageTable layout;

		private final PackageReader reader;

		Written(PackageTable layout, PackageReader reader) {
			this.layout = layout;
			this.reader = reader;
		}

		@Override
		public Release release() {
			return this.reader.release();
		}

		@Override
		public void write(OutputStream out) throws IOException {
			try (RowWriter writer = TableExport.this.tables.writer(TableExport.this.form, out, this.layout.columns(),
					release())) {
				this.reader.read(this.layout, writer::row);
				writer.end();
			}
		}

		/** Does nothing: no reading stays open. */
		@Override
		public void close() {
		}

	}

}

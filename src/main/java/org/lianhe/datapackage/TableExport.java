package org.lianhe.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.lianhe.dataset.Release;
import org.lianhe.export.Content;
import org.lianhe.export.Export;
import org.lianhe.name.Languages;
import org.lianhe.table.Form;
import org.lianhe.table.RowWriter;
import org.lianhe.table.Tables;

/**
 * One table of the package by itself, the same bytes as in it.
 *
 * @param spec of the table
 * @param ending of the file
 * @param form of the table
 * @param layouts of all tables
 * @param tables opens queries
 */
record TableExport(Spec spec, String ending, Form form, Layouts layouts, Tables tables) implements Export {

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
	public Content open(Map<String, List<String>> parameters, Languages languages, String request) {
		Layout layout = this.layouts.of(this.spec, request);
		return new Written(layout, new Reader(this.tables, About.read(this.tables, request).release(), request));
	}

	/** The table about to be written. */
	private final class Written implements Content {

		private final Layout layout;

		private final Reader reader;

		Written(Layout layout, Reader reader) {
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

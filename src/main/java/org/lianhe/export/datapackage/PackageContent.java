package org.lianhe.export.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.lianhe.export.ExportContent;
import org.lianhe.export.tabular.TableService;
import org.lianhe.model.dataset.Release;
import tools.jackson.databind.json.JsonMapper;

/**
 * A package about to be sent: it is whole, and lies aside, before anything of it is sent.
 */
final class PackageContent implements ExportContent {

	private final PackageCache made;

	private final TableService tables;

	private final List<PackageTable> layouts;

	private final LinkedDataExport linked;

	private final DatasetDescription about;

	private final PackageReader reader;

	private final JsonMapper json;

	private Consumer<String> listener = (part) -> {
	};

	PackageContent(PackageCache made, TableService tables, List<PackageTable> layouts, LinkedDataExport linked,
			DatasetDescription about, String request, JsonMapper json) {
		this.made = made;
		this.tables = tables;
		this.layouts = layouts;
		this.linked = linked;
		this.about = about;
		this.reader = new PackageReader(tables, about.release(), request);
		this.json = json;
	}

	@Override
	public Release release() {
		return this.about.release();
	}

	@Override
	public void observe(Consumer<String> each) {
		this.listener = each;
	}

	@Override
	public void write(OutputStream out) throws IOException {
		try (InputStream in = this.made.open(release().contentId(), this::make)) {
			in.transferTo(out);
		}
	}

	private void make(OutputStream out) throws IOException {
		try (PackageFiles parts = new PackageFiles(this.made.folder())) {
			fill(parts);
			this.listener.accept("zip");
			parts.zip(out);
		}
	}

	private void fill(PackageFiles parts) throws IOException {
		List<TableFiles> all = new ArrayList<>();
		for (PackageTable layout : this.layouts) {
			this.listener.accept(layout.spec().name());
			all.add(TableFiles.write(layout, this.reader, this.tables, parts));
		}
		this.listener.accept("linked data");
		parts.add("lianhe.jsonld", (out) -> this.linked.write(this.about, this.reader, out));
		parts.add("dictionary.csv", (out) -> DataDictionary.write(all, this.tables, release(), out));
		parts.add("datapackage.json", this.json.writerWithDefaultPrettyPrinter()
			.writeValueAsString(new PackageDescriptor(this.about).of(all, sources())) + "\n");
		parts.add("README.md", PackageReadme.of(this.about, all));
		parts.add("CITATION.cff", this.about.text("cff"));
		parts.add("LICENSE.txt", this.about.licenceText());
		parts.add("sha256sums.txt", parts.sums());
	}

	private List<Map<String, Object>> sources() throws IOException {
		PackageTable layout = this.layouts.stream()
			.filter((one) -> "sources".equals(one.spec().name()))
			.findFirst()
			.orElseThrow();
		List<Map<String, Object>> sources = new ArrayList<>();
		this.reader.read(layout, (cells) -> {
			Map<String, Object> source = new LinkedHashMap<>();
			source.put("title", cells[layout.place("title_en")] + " (" + cells[layout.place("title_zh_hans")] + ")");
			source.put("slug", String.valueOf(cells[layout.place("slug")]));
			sources.add(source);
		});
		return sources;
	}

	/** Does nothing: no reading stays open. */
	@Override
	public void close() {
	}

}

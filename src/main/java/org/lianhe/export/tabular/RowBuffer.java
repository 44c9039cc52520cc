package org.lianhe.export.tabular;

import java.io.OutputStream;
import java.util.List;

import org.lianhe.model.dataset.Release;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a table is written on.
 *
 * @param out where the bytes go
 * @param columns of the table
 * @param release that the rows are from
 * @param json writes lists that stay lists
 */
public record RowBuffer(OutputStream out, List<TableColumn> columns, Release release, JsonMapper json) {
}

package org.lianhe.table;

import java.io.OutputStream;
import java.util.List;

import org.lianhe.dataset.Release;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a table is written on.
 *
 * @param out where the bytes go
 * @param columns of the table
 * @param release that the rows are from
 * @param json writes lists that stay lists
 */
public record Sheet(OutputStream out, List<Column> columns, Release release, JsonMapper json) {
}

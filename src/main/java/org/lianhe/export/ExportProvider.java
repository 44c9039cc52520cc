package org.lianhe.export;

import java.util.List;

/** Provides files. */
@FunctionalInterface
public interface ExportProvider {

	List<Export> all();

}

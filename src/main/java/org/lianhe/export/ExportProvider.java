package org.lianhe.export;

import java.util.List;

/** Provides several similar files. */
@FunctionalInterface
public interface ExportProvider {

	List<Export> all();

}

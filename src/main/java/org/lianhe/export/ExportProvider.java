package org.lianhe.export;

import java.util.List;

/** Several files that are alike. */
@FunctionalInterface
public interface ExportProvider {

	/** All of them. */
	List<Export> all();

}

package org.lianhe.architecture.crooked.query;

import org.jspecify.annotations.Nullable;
import org.lianhe.architecture.crooked.lab.CrookedLab;

/** Knows a feature. */
public class CrookedQuery {

	@Nullable CrookedLab lab;

}

package org.lianhe.house.crooked.query;

import org.jspecify.annotations.Nullable;
import org.lianhe.house.crooked.lab.CrookedLab;

/** Knows a feature. */
public class CrookedQuery {

	@Nullable CrookedLab lab;

}

package org.lianhe.seed;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Text in both languages.
 *
 * @param en in English
 * @param zhHans in simplified Chinese
 */
record BilingualText(String en, @JsonProperty("zh-Hans") String zhHans) {
}

package org.lianhe.graphql.http;

/**
 * The strong entity tags of an answer, one for each coding in which it is sent.
 *
 * @param plain as it is
 * @param zipped with gzip
 */
public record EntityTag(String plain, String zipped) {

	/** The tags of an answer. */
	static EntityTag of(String opaque) {
		return new EntityTag('"' + opaque + '"', '"' + opaque + "-gzip\"");
	}

	/** The tag in this coding. */
	public String in(boolean isZipped) {
		return isZipped ? this.zipped : this.plain;
	}

}

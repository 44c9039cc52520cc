package org.lianhe.graphql.cost;

/**
 * Counts the tokens of a document in one pass over its characters (GraphQL, section 2.1).
 * The parser would read them all into objects before any of them could be refused.
 */
final class TokenCounter {

	private final String text;

	private final int end;

	private int at;

	private TokenCounter(String text) {
		this.text = text;
		this.end = text.length();
	}

	/**
	 * How many tokens a text has that is a document; of others about as many.
	 * @param most after which it is not counted on
	 */
	static int count(String text, int most) {
		TokenCounter lexemes = new TokenCounter(text);
		int number = 0;
		while (number <= most && lexemes.isAnotherRead()) {
			number++;
		}
		return number;
	}

	private boolean isAnotherRead() {
		skipIgnored();
		if (this.at >= this.end) {
			return false;
		}
		char first = this.text.charAt(this.at);
		if (first == '"') {
			string();
		}
		else if (first == '-' || first >= '0' && first <= '9') {
			number();
		}
		else if (isOfName(first)) {
			name();
		}
		else {
			this.at += this.text.startsWith("...", this.at) ? 3 : 1;
		}
		return true;
	}

	private void skipIgnored() {
		while (this.at < this.end) {
			char letter = this.text.charAt(this.at);
			if (letter == '#') {
				comment();
			}
			else if (letter <= ' ' || letter == ',' || letter == '\ufeff') {
				this.at++;
			}
			else {
				return;
			}
		}
	}

	private void comment() {
		while (this.at < this.end && this.text.charAt(this.at) != '\n' && this.text.charAt(this.at) != '\r') {
			this.at++;
		}
	}

	private void name() {
		while (this.at < this.end && isOfName(this.text.charAt(this.at))) {
			this.at++;
		}
	}

	private void number() {
		for (this.at++; this.at < this.end; this.at++) {
			char letter = this.text.charAt(this.at);
			boolean isSign = (letter == '-' || letter == '+') && (this.text.charAt(this.at - 1) | ' ') == 'e';
			boolean isPoint = letter == '.' && !this.text.startsWith("...", this.at);
			if (!isOfName(letter) && !isSign && !isPoint) {
				return;
			}
		}
	}

	private static boolean isOfName(char letter) {
		return letter == '_' || letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z'
				|| letter >= '0' && letter <= '9';
	}

	private void string() {
		if (this.text.startsWith("\"\"\"", this.at)) {
			block();
			return;
		}
		for (this.at++; this.at < this.end; this.at++) {
			char letter = this.text.charAt(this.at);
			if (letter == '"' || letter == '\n' || letter == '\r') {
				this.at++;
				return;
			}
			if (letter == '\\') {
				this.at++;
			}
		}
	}

	private void block() {
		int close = this.text.indexOf("\"\"\"", this.at + 3);
		while (close > 0 && this.text.charAt(close - 1) == '\\') {
			close = this.text.indexOf("\"\"\"", close + 3);
		}
		this.at = (close < 0) ? this.end : close + 3;
	}

}

package org.lianhe.web.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lianhe.web.HeaderLines;

/** Tells who asks. */
final class ClientAddress {

	/** The header in which each proxy says for whom it asks, after what it was told. */
	static final String FORWARDED_FOR = "X-Forwarded-For";

	private static final String PORT = "(?::\\d{1,5})?";

	private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})" + PORT);

	/** In IPv6 an address is set in brackets where a port may follow. */
	private static final Pattern BRACKETS = Pattern.compile("\\[([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)]" + PORT);

	/** The part after the sign names a card of this machine. */
	private static final Pattern IPV6 = Pattern.compile("([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(?:%\\w+)?");

	private static final List<Pattern> FORMS = List.of(IPV4, BRACKETS, IPV6);

	/** Longest text of an address that is looked at. */
	private static final int LONGEST = 60;

	/**
	 * Bytes of an IPv6 address that tell networks apart; one client has a whole network.
	 */
	private static final int NETWORK = 8;

	private final TrustedProxies proxies;

	ClientAddress(TrustedProxies proxies) {
		this.proxies = proxies;
	}

	/**
	 * The address that a request comes from: of the connection, or, where that is a known
	 * proxy, the last one of all lines of {@code X-Forwarded-For} that is not.
	 * @return null if the connection has none
	 */
	@Nullable InetAddress of(HttpServletRequest request) {
		InetAddress address = parse(String.valueOf(request.getRemoteAddr()));
		String forwarded = HeaderLines.joined(request, FORWARDED_FOR);
		if (address == null || forwarded == null || !this.proxies.have(address)) {
			return address;
		}
		String[] hops = forwarded.split(",");
		for (int i = hops.length - 1; i >= 0 && this.proxies.have(address); i--) {
			InetAddress hop = parse(hops[i].strip());
			if (hop == null) {
				return address;
			}
			address = hop;
		}
		return address;
	}

	/** What requests of a client have in common: its address, or in IPv6 its network. */
	static Object client(InetAddress address) {
		byte[] bytes = address.getAddress();
		return Arrays.toString((address instanceof Inet6Address) ? Arrays.copyOf(bytes, NETWORK) : bytes);
	}

	/** The address that is written so, or null; never asks for names. */
	private static @Nullable InetAddress parse(String text) {
		if (text.length() > LONGEST) {
			return null;
		}
		try {
			for (Pattern form : FORMS) {
				Matcher written = form.matcher(text);
				if (written.matches()) {
					return InetAddress.getByName(written.group(1));
				}
			}
			return null;
		}
		catch (UnknownHostException ex) {
			return null;
		}
	}

}

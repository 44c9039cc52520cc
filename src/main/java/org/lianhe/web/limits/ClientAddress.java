package org.lianhe.web.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.util.NetMask;
import org.jspecify.annotations.Nullable;

/** Determines the address of the client. */
final class ClientAddress {

	/** The header to which each proxy appends the address of its client. */
	static final String FORWARDED_FOR = "X-Forwarded-For";

	private static final String PORT = "(?::\\d{1,5})?";

	private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})" + PORT);

	/** An IPv6 address in brackets, which a port may follow. */
	private static final Pattern BRACKETS = Pattern.compile("\\[([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)]" + PORT);

	/** The part after the percent sign is a zone id. */
	private static final Pattern IPV6 = Pattern.compile("([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(?:%\\w+)?");

	private static final List<Pattern> FORMS = List.of(IPV4, BRACKETS, IPV6);

	/** Longest text that is parsed as an address. */
	private static final int LONGEST = 60;

	/**
	 * Bytes of the /64 network of an IPv6 address. A client usually has a whole network.
	 */
	private static final int NETWORK = 8;

	private final List<NetMask> proxies;

	ClientAddress(TrustedProxies proxies) {
		this.proxies = proxies.proxies();
	}

	/**
	 * Returns the address of the client: that of the connection or, if that is a trusted
	 * proxy, the last address in all lines of {@code X-Forwarded-For} that is not a
	 * trusted proxy.
	 * @return null if the connection has no address
	 */
	@Nullable InetAddress of(HttpServletRequest request) {
		InetAddress address = parse(String.valueOf(request.getRemoteAddr()));
		String forwarded = String.join(",", Collections.list(request.getHeaders(FORWARDED_FOR)));
		if (address == null || forwarded.isEmpty() || !isTrustedProxy(address)) {
			return address;
		}
		String[] hops = forwarded.split(",");
		for (int i = hops.length - 1; i >= 0 && isTrustedProxy(address); i--) {
			InetAddress hop = parse(hops[i].strip());
			if (hop == null) {
				return address;
			}
			address = hop;
		}
		return address;
	}

	boolean isTrustedProxy(InetAddress address) {
		return this.proxies.stream().anyMatch((range) -> range.matches(address));
	}

	/**
	 * Returns the key by which clients are counted: the IPv4 address or the IPv6 /64
	 * network.
	 */
	static Object client(InetAddress address) {
		byte[] bytes = address.getAddress();
		return Arrays.toString((address instanceof Inet6Address) ? Arrays.copyOf(bytes, NETWORK) : bytes);
	}

	/** Parses a numeric address; null if the text is not one. Never resolves names. */
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

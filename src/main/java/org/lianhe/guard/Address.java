package org.lianhe.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Tells who asks. */
final class Address {

	private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

	private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

	/** Longest text of an address that is looked at. */
	private static final int LONGEST = 45;

	/**
	 * Bytes of an IPv6 address that tell networks apart; one client has a whole network.
	 */
	private static final int NETWORK = 8;

	private final Proxies proxies;

	Address(Proxies proxies) {
		this.proxies = proxies;
	}

	/**
	 * The address that a request comes from: of the connection, or, where that is a known
	 * proxy, the last one of {@code X-Forwarded-For} that is not.
	 * @return null if the connection has none
	 */
	@Nullable InetAddress of(HttpServletRequest request) {
		InetAddress address = parse(String.valueOf(request.getRemoteAddr()));
		String forwarded = request.getHeader("X-Forwarded-For");
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
		boolean isWritten = text.length() <= LONGEST && (IPV4.matcher(text).matches() || IPV6.matcher(text).matches());
		try {
			return isWritten ? InetAddress.getByName(text) : null;
		}
		catch (UnknownHostException ex) {
			return null;
		}
	}

}

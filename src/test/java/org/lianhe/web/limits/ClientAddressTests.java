package org.lianhe.web.limits;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.stream.Stream;

import org.apache.catalina.util.NetMask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ClientAddressTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			-                     | 192.0.2.1 | -                                 | 192.0.2.1
			-                     | 192.0.2.1 | 203.0.113.7                       | 192.0.2.1
			10.0.0.0/8            | 10.1.2.3  | -                                 | 10.1.2.3
			10.0.0.0/8            | 10.1.2.3  | 203.0.113.7                       | 203.0.113.7
			10.0.0.0/8            | 10.1.2.3  | 198.51.100.9, 203.0.113.7         | 203.0.113.7
			10.0.0.0/8            | 10.1.2.3  | 198.51.100.9, 203.0.113.7, 10.9.9.9 | 203.0.113.7
			10.0.0.0/8            | 192.0.2.1 | 203.0.113.7                       | 192.0.2.1
			10.0.0.0/8            | 10.1.2.3  | example.org                       | 10.1.2.3
			10.0.0.0/8            | 10.1.2.3  | 203.0.113.7, dead.beef            | 10.1.2.3
			10.0.0.0/8;fd00::/8   | fd00::5   | 2001:db8::7                       | 2001:db8::7
			10.0.0.0/8            | 10.1.2.3  | ::ffff:203.0.113.7                | 203.0.113.7
			10.0.0.0/8            | 10.1.2.3  | 999.1.1.1                         | 10.1.2.3
			10.0.0.0/8            | 10.1.2.3  | 203.0.113.7:50123                 | 203.0.113.7
			10.0.0.0/8            | 10.1.2.3  | 203.0.113.7:99999999              | 10.1.2.3
			10.0.0.0/8            | 10.1.2.3  | [2001:db8::7]:443                 | 2001:db8::7
			10.0.0.0/8            | 10.1.2.3  | [2001:db8::7]                     | 2001:db8::7
			10.0.0.0/8            | 10.1.2.3  | [203.0.113.7]                     | 10.1.2.3
			10.0.0.0/8            | 10.1.2.3  | 198.51.100.9, 203.0.113.7:1, 10.9.9.9:2 | 203.0.113.7
			10.0.0.0/8            | 10.1.2.3  | 198.51.100.9 / 203.0.113.7        | 203.0.113.7
			10.0.0.0/8            | 10.1.2.3  | 198.51.100.9 / 203.0.113.7, 10.9.9.9 / 10.9.9.8 | 203.0.113.7
			10.0.0.0/8            | 10.1.2.3  | example.org / 203.0.113.7         | 203.0.113.7
			-                     | fe80::7%2 | -                                 | fe80::7
			""")
	void isThatOfTheConnectionUnlessAKnownProxySaysOtherwise(@Nullable String proxies, String peer,
			@Nullable String forwarded, String client) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(peer);
		if (forwarded != null) {
			for (String line : forwarded.split(" / ")) {
				request.addHeader("X-Forwarded-For", line);
			}
		}
		Stream<String> ranges = (proxies != null) ? Arrays.stream(proxies.split(";")) : Stream.empty();
		ClientAddress address = new ClientAddress(new TrustedProxies(ranges.map(NetMask::new).toList()));
		assertThat(address.of(request)).isEqualTo(InetAddress.getByName(client));
	}

}

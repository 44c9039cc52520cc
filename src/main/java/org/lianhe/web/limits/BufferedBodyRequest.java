package org.lianhe.web.limits;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * A request with a buffered body, which can be read as bytes or as form parameters.
 */
final class BufferedBodyRequest extends HttpServletRequestWrapper {

	private final BufferedBody body;

	private final DispatcherType dispatcher;

	private final Map<String, String[]> parameters;

	/**
	 * Wraps a request.
	 * @param most largest number of form parameters
	 * @throws org.lianhe.core.error.ApiException if its parameters are malformed or too
	 * many
	 */
	BufferedBodyRequest(HttpServletRequest request, BufferedBody body, int most) {
		super(request);
		this.body = body;
		this.dispatcher = body.isFirst() ? DispatcherType.REQUEST : request.getDispatcherType();
		Map<String, String[]> inAddress = FormParser.checked(request).getParameterMap();
		this.parameters = isForm() ? FormParser.with(inAddress, body, most) : inAddress;
	}

	/**
	 * Hides the asynchronous dispatch from the handlers behind the filter.
	 */
	@Override
	public DispatcherType getDispatcherType() {
		return this.dispatcher;
	}

	@Override
	public ServletInputStream getInputStream() {
		return new ByteArrayServletInput(this.body.stream());
	}

	@Override
	public BufferedReader getReader() {
		String encoding = getCharacterEncoding();
		Charset charset = (encoding != null) ? Charset.forName(encoding) : StandardCharsets.UTF_8;
		return new BufferedReader(new InputStreamReader(this.body.stream(), charset));
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return Collections.unmodifiableMap(this.parameters);
	}

	private boolean isForm() {
		String type = getContentType();
		return type != null && type.regionMatches(true, 0, MediaType.APPLICATION_FORM_URLENCODED_VALUE, 0,
				MediaType.APPLICATION_FORM_URLENCODED_VALUE.length());
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = getParameterMap().get(name);
		return (values != null) ? values[0] : null;
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(getParameterMap().keySet());
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return getParameterMap().get(name);
	}

}

package org.lianhe.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers for whatever was not answered otherwise, even what never came to the filters.
 */
@Controller
final class FallbackErrorController implements ErrorController {

	@RequestMapping("${spring.web.error.path:/error}")
	ResponseEntity<String> error(HttpServletRequest request, HttpServletResponse response) {
		ResponseHeaders.set(request, response);
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus found = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		HttpStatus status = (found != null) ? found : HttpStatus.INTERNAL_SERVER_ERROR;
		ProblemResponse problem = ProblemResponse.of(status, RequestId.of(request));
		MediaType type = problem.type(request.getHeader(HttpHeaders.ACCEPT));
		return ResponseEntity.status(status).contentType(type).body(problem.body(type));
	}

}

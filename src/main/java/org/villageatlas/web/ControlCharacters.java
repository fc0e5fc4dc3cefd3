package org.villageatlas.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.villageatlas.problem.Invalid;

/**
 * Refuses paths and parameters with control characters before any handler is chosen: pages, files and paths that do not
 * exist refuse them as paths of the service do.
 */
@Component
class ControlCharacters extends OncePerRequestFilter {

    private static final Pattern IN_PATH = Pattern.compile("%[01][0-9a-f]|%7f", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_TEXT = Pattern.compile("\\p{Cntrl}|%00");

    private final HandlerExceptionResolver problems;

    ControlCharacters(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            refuse(request);
        } catch (Invalid | InvalidParameterException problem) {
            problems.resolveException(request, response, null, problem);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void refuse(HttpServletRequest request) {
        refuse("path", request.getRequestURI(), IN_PATH);
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            refuse("query", parameter.getKey(), IN_TEXT);
            for (String value : parameter.getValue()) {
                refuse(parameter.getKey(), value, IN_TEXT);
            }
        }
    }

    private static void refuse(String field, String text, Pattern control) {
        if (control.matcher(text).find()) {
            throw new Invalid(field, control.matcher(text).replaceAll("?"), "text without control characters");
        }
    }
}

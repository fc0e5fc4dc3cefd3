package org.villageatlas.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets parameters answer under the names that they had in the version before. */
@Component
class FormerParameters extends OncePerRequestFilter {

    /** Names of now by those of then. */
    private static final Map<String, String> RENAMED = Map.of("minPopulation", "min_population");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        boolean isFormer = query != null && RENAMED.keySet().stream().anyMatch(query::contains);
        chain.doFilter(isFormer ? new Renamed(request) : request, response);
    }

    private static final class Renamed extends HttpServletRequestWrapper {

        Renamed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = getParameterValues(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return getParameterMap().get(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> renamed = new LinkedHashMap<>();
            super.getParameterMap()
                    .forEach((name, values) -> renamed.merge(
                            RENAMED.getOrDefault(name, name), values, StringUtils::concatenateStringArrays));
            return renamed;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }
}

package org.villageatlas.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses requests that were sent to another host or by a page of another: a name that its owner points at this machine
 * (DNS rebinding) lets a foreign page read no answer, and no foreign page writes. Without this a service that listens on
 * loopback only would still answer every page in a browser of the same machine.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ForeignRequests extends OncePerRequestFilter {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::1|0:0:0:0:0:0:0:1)]|.*\\.localhost");

    private final Set<String> hosts = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final HandlerExceptionResolver problems;

    ForeignRequests(
            WebSettings settings,
            @Value("${server.address:}") String address,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        hosts.addAll(settings.hosts());
        hosts.add(address);
        this.problems = problems;
    }

    /** A request that is not for this service or not from its own pages. */
    static final class Foreign extends RuntimeException {

        private static final long serialVersionUID = 1L;

        final HttpStatus status;
        final String header;
        final @Nullable String value;
        final String expected;

        Foreign(HttpStatus status, String header, @Nullable String value, String expected) {
            super("The " + header + " '" + value + "' is foreign here; expected " + expected + ".");
            this.status = status;
            this.header = header;
            this.value = value;
            this.expected = expected;
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Foreign foreign = judge(request);
        if (foreign == null) {
            chain.doFilter(request, response);
        } else {
            problems.resolveException(request, response, null, foreign);
        }
    }

    /** RFC 9110 has 421 for a host that the server does not speak for (7.4), and 403 for what it will not do (15.5.4). */
    private @Nullable Foreign judge(HttpServletRequest request) {
        String host = request.getServerName();
        if (!isOwn(host, request.getLocalAddr())) {
            return new Foreign(
                    HttpStatus.MISDIRECTED_REQUEST,
                    HttpHeaders.HOST,
                    host,
                    "localhost, an address of this machine that the request came in by, or a host listed in the setting"
                            + " atlas.hosts");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && !isOwnOrigin(origin, request)) {
            return new Foreign(
                    HttpStatus.FORBIDDEN,
                    HttpHeaders.ORIGIN,
                    origin,
                    "no Origin, that of the page that this service gives, or one with a host listed in the setting"
                            + " atlas.hosts");
        }
        return null;
    }

    private boolean isOwn(String name, String local) {
        String host = name.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        return LOOPBACK.matcher(host).matches()
                || hosts.contains(host)
                || host.equals(local)
                || host.equals("[" + local + "]");
    }

    private boolean isOwnOrigin(String origin, HttpServletRequest request) {
        try {
            URI page = new URI(origin);
            String host = page.getHost();
            return host != null
                    && (hosts.contains(host)
                            || host.equalsIgnoreCase(request.getServerName()) && port(page) == request.getServerPort());
        } catch (URISyntaxException problem) {
            return false; // a page without an address, such as "null", is foreign
        }
    }

    private static int port(URI page) {
        return page.getPort() >= 0 ? page.getPort() : "https".equals(page.getScheme()) ? 443 : 80;
    }
}

package org.villageatlas.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to load nothing but what this service serves. The page's import map is its one inline script (browsers
 * take no other kind); it is allowed by its hash.
 */
@Component
class SecurityHeaders extends OncePerRequestFilter {

    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private final String contentSecurityPolicy;

    SecurityHeaders() throws IOException {
        try (InputStream page = new ClassPathResource("static/index.html").getInputStream()) {
            String hash = importMapHash(new String(page.readAllBytes(), StandardCharsets.UTF_8));
            this.contentSecurityPolicy = "default-src 'self'; script-src 'self' '" + hash
                    + "'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", contentSecurityPolicy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
        chain.doFilter(request, response);
    }

    /** The hash by which a Content-Security-Policy allows the page's import map. */
    static String importMapHash(String page) {
        Matcher script = IMPORT_MAP.matcher(page);
        if (!script.find()) {
            throw new IllegalStateException("static/index.html has no import map");
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(script.group(1).getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException("every Java platform has SHA-256", problem);
        }
    }
}

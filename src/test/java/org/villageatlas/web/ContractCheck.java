package org.villageatlas.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Holds each exchange that a test has with a running service against the published contract. The filter is part of
 * every service that tests start; the extension fails the test class that made an exchange against the contract.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ContractCheck extends OncePerRequestFilter implements AfterAllCallback {

    private static final List<String> BREACHES = Collections.synchronizedList(new ArrayList<>());
    private static final Set<String> DESCRIBED = Set.of("GET", "POST", "PUT", "DELETE", "PATCH");

    private static PublishedContract contract;

    @Override
    public void afterAll(ExtensionContext context) {
        List<String> found;
        synchronized (BREACHES) {
            found = BREACHES.stream().distinct().toList();
            BREACHES.clear();
        }
        if (!found.isEmpty()) {
            throw new AssertionError("Against the contract of /v3/api-docs:\n" + String.join("\n", found));
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getRequestURI().startsWith("/api/") || !DESCRIBED.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        ReadBody body = new ReadBody(request);
        WrittenAnswer answer = new WrittenAnswer(response);
        chain.doFilter(body, answer);
        if (!answer.broken
                && request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern
                && pattern.startsWith("/api/")) {
            BREACHES.addAll(contract(request)
                    .breaches(new PublishedContract.Exchange(
                            request.getMethod(),
                            pattern,
                            body.copy.toByteArray(),
                            answer.getStatus(),
                            answer.getContentType(),
                            answer.copy.toByteArray())));
        }
    }

    private static synchronized PublishedContract contract(HttpServletRequest request) throws IOException {
        if (contract == null) {
            URI address = URI.create("http://localhost:" + request.getLocalPort() + "/v3/api-docs");
            try {
                contract = new PublishedContract(HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                        .body());
            } catch (InterruptedException problem) {
                Thread.currentThread().interrupt();
                throw new IOException(problem);
            }
        }
        return contract;
    }

    private static final class ReadBody extends HttpServletRequestWrapper {

        private final ByteArrayOutputStream copy = new ByteArrayOutputStream();

        ReadBody(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            ServletInputStream in = super.getInputStream();
            return new ServletInputStream() {
                @Override
                public int read() throws IOException {
                    int next = in.read();
                    if (next >= 0) {
                        copy.write(next);
                    }
                    return next;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    int count = in.read(bytes, offset, length);
                    if (count > 0) {
                        copy.write(bytes, offset, count);
                    }
                    return count;
                }

                @Override
                public boolean isFinished() {
                    return in.isFinished();
                }

                @Override
                public boolean isReady() {
                    return in.isReady();
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    in.setReadListener(listener);
                }
            };
        }
    }

    private static final class WrittenAnswer extends HttpServletResponseWrapper {

        private final ByteArrayOutputStream copy = new ByteArrayOutputStream();

        /** Whether the client left before all was written. */
        private boolean broken;

        WrittenAnswer(HttpServletResponse response) {
            super(response);
        }

        private interface Writing {
            void write() throws IOException;
        }

        private void toClient(Writing writing) throws IOException {
            try {
                writing.write();
            } catch (IOException gone) {
                broken = true;
                throw gone;
            }
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            ServletOutputStream out = super.getOutputStream();
            return new ServletOutputStream() {
                @Override
                public void write(int next) throws IOException {
                    copy.write(next);
                    toClient(() -> out.write(next));
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    copy.write(bytes, offset, length);
                    toClient(() -> out.write(bytes, offset, length));
                }

                @Override
                public void flush() throws IOException {
                    toClient(out::flush);
                }

                @Override
                public boolean isReady() {
                    return out.isReady();
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    out.setWriteListener(listener);
                }
            };
        }
    }
}

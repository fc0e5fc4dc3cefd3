package org.villageatlas.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stops reading a request body that is too large, announced or not. What it becomes in memory is bounded too: a body of
 * brackets and commas alone would take fifty times its length. So its values are counted by what stands between them, and
 * no body takes more than five times the largest length.
 */
@Component
class BodyLimit extends OncePerRequestFilter {

    /** A value takes up to 72 bytes in memory. */
    private static final int BYTES_A_VALUE = 16;

    private final long mostBytes;
    private final long mostValues;

    BodyLimit(WebSettings settings) {
        mostBytes = settings.largestBody().toBytes();
        mostValues = mostBytes / BYTES_A_VALUE;
    }

    /** A body is beyond a limit. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        private final String expected;

        TooLarge(String expected) {
            super("The body is too large; expected " + expected + ".");
            this.expected = expected;
        }

        String expected() {
            return expected;
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Limited(request), response);
    }

    private final class Limited extends HttpServletRequestWrapper {

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream());
        }
    }

    private final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private long bytes;
        private long values;

        Counted(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = body.read(into, offset, length);
            bytes += Math.max(0, read);
            for (int at = offset; at < offset + read; at++) {
                values += into[at] == ',' || into[at] == ':' || into[at] == '[' || into[at] == '{' ? 1 : 0;
            }
            if (bytes > mostBytes) {
                throw new TooLarge("at most " + mostBytes + " bytes");
            }
            if (values > mostValues) {
                throw new TooLarge("at most " + mostValues + " commas, colons and opening brackets");
            }
            return read;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}

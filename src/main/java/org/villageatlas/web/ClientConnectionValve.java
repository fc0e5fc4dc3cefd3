package org.villageatlas.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.villageatlas.job.ClientConnection;

/** Lets long work see whether its client is still there. */
final class ClientConnectionValve extends ValveBase {

    ClientConnectionValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(ClientConnection.ATTRIBUTE, (ClientConnection) () -> isClosed(request.getCoyoteRequest()));
        getNext().invoke(request, response);
    }

    /**
     * Reads without blocking. Tomcat says of a connection that fails to be read, as a closed one does, that one byte is
     * available; a next request sent ahead is longer.
     */
    private static boolean isClosed(org.apache.coyote.Request request) {
        request.action(ActionCode.AVAILABLE, Boolean.TRUE);
        return request.getAvailable() == 1;
    }

    @Configuration
    static class Customizer {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> clientConnectionValve() {
            return factory -> factory.addEngineValves(new ClientConnectionValve());
        }
    }
}

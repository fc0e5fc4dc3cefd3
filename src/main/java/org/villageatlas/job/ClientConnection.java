package org.villageatlas.job;

/** The connection that a request came by, as the server sets it as an attribute of each request. */
public interface ClientConnection {

    /** The attribute. */
    String ATTRIBUTE = ClientConnection.class.getName();

    /** Whether its client has closed it; asked by the thread of the request, once its body was read. */
    boolean isClosed();
}

package org.villageatlas.start;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Locale;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Makes every address of H2 write a commit to its file before the commit returns, so that what was acknowledged
 * survives a killed process. H2 alone would write up to half a second later. PostgreSQL does so by itself.
 *
 * <p>H2 keeps no such setting in the file: it reads it from the address whenever the first connection opens the
 * database. It is set here and not in a default address, so that nobody who names an address can forget it.
 */
@Component
class DurableCommits implements BeanPostProcessor {

    private static final String H2 = "jdbc:h2:";
    private static final String WRITE_DELAY = ";WRITE_DELAY=";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource source && source.getJdbcUrl() != null) {
            source.setJdbcUrl(durable(source.getJdbcUrl()));
        }
        return bean;
    }

    /** The address with a write delay of 0 ms; one that names a write delay of its own, or another database, as it is. */
    static String durable(String address) {
        boolean delayed =
                address.startsWith(H2) && !address.toUpperCase(Locale.ROOT).contains(WRITE_DELAY);
        return delayed ? address + WRITE_DELAY + "0" : address;
    }
}

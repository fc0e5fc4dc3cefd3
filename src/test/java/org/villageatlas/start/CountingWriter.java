package org.villageatlas.start;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process of its own that writes whole numbers through the data source of the service, by several threads, and says
 * each number once its commit has returned. It goes on until it is killed.
 */
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
@ComponentScan(basePackageClasses = DurableCommits.class)
class CountingWriter {

    private static final int THREADS = 3;

    /** @param arguments settings of the service; the last is the first number to write */
    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(CountingWriter.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        ConfigurableApplicationContext context = application.run(arguments);
        JdbcClient jdbc = JdbcClient.create(context.getBean(DataSource.class));
        AtomicInteger next = new AtomicInteger(Integer.parseInt(arguments[arguments.length - 1]));
        for (int thread = 0; thread < THREADS; thread++) {
            new Thread(() -> write(jdbc, next)).start();
        }
    }

    private static void write(JdbcClient jdbc, AtomicInteger next) {
        while (true) {
            int number = next.getAndIncrement();
            jdbc.sql("insert into counted values (?)").param(number).update();
            synchronized (System.out) {
                System.out.println(KillIT.ACKNOWLEDGED + number);
                System.out.flush();
            }
        }
    }
}

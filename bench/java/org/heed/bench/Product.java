package org.heed.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.heed.HeedApplication;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The product in this virtual machine, over a database of its own, with its statements counted. */
final class Product implements AutoCloseable {
    private final Counted counted = new Counted();
    private final ConfigurableApplicationContext context;

    Product(String url, Path data, String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--heed.demo.enabled=true",
                "--heed.limits.heavy=1000000",
                "--heed.data.folder=" + data,
                "--spring.datasource.url=" + url,
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn"));
        settings.addAll(List.of(more));
        context = new SpringApplicationBuilder(HeedApplication.class)
                .initializers(starting -> starting.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
                    @Override
                    public Object postProcessAfterInitialization(Object bean, String name) {
                        return bean instanceof DataSource source ? counted.of(source) : bean;
                    }
                }))
                .run(settings.toArray(String[]::new));
    }

    Counted counted() {
        return counted;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }
}

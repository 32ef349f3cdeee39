package org.heed;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Heed: follows every recommendation of a scrutiny panel to its closure. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(sharedModules = {"shared", "identity"})
@EnableScheduling
public class HeedApplication {
    public static void main(String[] args) {
        SpringApplication.run(HeedApplication.class, args);
    }
}

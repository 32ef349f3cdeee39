package org.heed;

import java.util.Locale;
import org.heed.audit.VerifyTrail;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Heed: follows every recommendation of a scrutiny panel to its closure. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(sharedModules = {"shared", "identity", "form"})
@EnableScheduling
public class HeedApplication {
    /** Libraries write and compare keywords in the language of the machine, where a Turkish i or Arabic digits would break them. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.UK);
        if (VerifyTrail.asked(args)) {
            System.exit(VerifyTrail.run(System.out, args));
        }
        SpringApplication.run(HeedApplication.class, args);
    }
}

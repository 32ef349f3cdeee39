package org.heed.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What no request may hold, wherever it goes: Spring Security's rules for addresses, headers and names, and no NUL in a value. */
@Configuration(proxyBeanMethods = false)
class Firewall {
    /** Neither a person types NUL nor can PostgreSQL keep it. */
    @Bean
    HttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }
}

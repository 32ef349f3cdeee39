package org.heed.process.engine;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.heed.process.ServiceTaskHandler;
import org.heed.shared.MovableClock;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.target.LazyInitTargetSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The engine: one data source and one transaction with the rest of the product, fenced, and with little history. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    SpringProcessEngineConfiguration engineSettings(
            DataSource database,
            PlatformTransactionManager transactions,
            ObjectProvider<Map<String, ServiceTaskHandler>> handlers,
            ConfigurableListableBeanFactory beans,
            Clock clock,
            CaseLock lock) {
        SpringProcessEngineConfiguration settings = new SpringProcessEngineConfiguration();
        settings.setDataSource(database);
        settings.setTransactionManager(transactions);
        settings.setDatabaseType("postgres");
        settings.setDatabaseSchemaUpdate("false");
        settings.setJobExecutor(new CaseJobs(lock));
        settings.setJobExecutorActivate(false);
        // Ids stand in addresses, so they are not numbers that can be counted up.
        settings.setIdGenerator(() -> UUID.randomUUID().toString());
        settings.setHistory("activity");
        settings.setCustomPreBPMNParseListeners(listeners(beans));
        PassLimit.into(settings);
        fence(settings, handlers::getObject);
        settings.setBusinessCalendarManager(PeriodCalendar.in(clock.getZone()));
        return settings;
    }

    /** Whoever listens when a model is parsed; they need the engine themselves, so each is asked for when it is called first. */
    private static List<BpmnParseListener> listeners(ConfigurableListableBeanFactory beans) {
        return Arrays.stream(beans.getBeanNamesForType(BpmnParseListener.class, true, false))
                .map(name -> {
                    LazyInitTargetSource source = new LazyInitTargetSource();
                    source.setTargetBeanName(name);
                    source.setBeanFactory(beans);
                    return ProxyFactory.getProxy(BpmnParseListener.class, source);
                })
                .toList();
    }

    /** Models run no code: the settings that hold for every engine of the product, the tests' too. */
    static void fence(ProcessEngineConfigurationImpl settings, Supplier<Map<String, ServiceTaskHandler>> handlers) {
        // The engine validates models against schemas, and would fetch those that a model names; none from a network.
        System.setProperty("javax.xml.accessExternalSchema", "file,nested,jar:file,jar:nested");
        settings.setExpressionManager(new FencedExpressions(handlers));
        settings.setBusinessCalendarManager(PeriodCalendar.in(ZoneId.systemDefault()));
        settings.setScriptEngineResolver(new NoScripts());
        settings.setEnableExpressionsInAdhocQueries(false);
        settings.setEnableExpressionsInStoredQueries(false);
        settings.setEnableScriptEngineLoadExternalResources(false);
        settings.setEnableFetchScriptEngineFromProcessApplication(false);
        settings.setDmnFeelEnableLegacyBehavior(false);
        settings.setAuthorizationEnabled(false);
        settings.setEnforceHistoryTimeToLive(false);
        settings.setMetricsEnabled(false);
        // Whoever asked the engine hears what failed and logs it where nobody foresaw it; trials fail on purpose.
        settings.setEnableCmdExceptionLogging(false);
        settings.setTaskMetricsEnabled(false);
        settings.setDeserializationTypeValidationEnabled(true);
    }

    @Bean
    @DependsOnDatabaseInitialization
    ProcessEngineFactoryBean engine(SpringProcessEngineConfiguration settings) {
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(settings);
        return factory;
    }

    @Bean
    EngineTime engineTime(ProcessEngine engine, Clock clock) {
        return new EngineTime(engine, (MovableClock) clock);
    }
}

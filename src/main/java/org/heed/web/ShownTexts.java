package org.heed.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Puts {@link ShownText} behind all templates. */
@Component
class ShownTexts implements IPostProcessorDialect {
    private static final int PRECEDENCE = 1000;

    @Override
    public String getName() {
        return "Shown texts";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return PRECEDENCE;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, ShownText.class, PRECEDENCE));
    }
}

package org.heed.web;

import java.util.Set;
import org.heed.shared.markdown.Markdown;
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Long texts on pages: {@code heed:long} puts one into its element, with its bullets, numbers, bold and links, and {@code #long} has the
 * same text without marks. Nothing is put on a page unescaped: elements are made one by one, and words are text.
 */
@Component
class LongTexts extends AbstractProcessorDialect implements IExpressionObjectDialect {
    private static final String PREFIX = "heed";
    private static final String NAME = "long";
    private static final int PRECEDENCE = 1300;

    LongTexts() {
        super("Long texts", PREFIX, PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new LongText(prefix));
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new Expressions();
    }

    /** Writes into an element. */
    private static final class LongText extends AbstractStandardExpressionAttributeTagProcessor {
        LongText(String prefix) {
            super(TemplateMode.HTML, prefix, NAME, PRECEDENCE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String expression,
                Object value,
                IElementTagStructureHandler structure) {
            LongTextModel model = new LongTextModel(context.getModelFactory());
            Markdown.write(value == null ? "" : value.toString(), model);
            structure.setBody(model.model(), false);
        }
    }

    /** Gives templates {@code #long}. */
    private static final class Expressions implements IExpressionObjectFactory {
        @Override
        public Set<String> getAllExpressionObjectNames() {
            return Set.of(NAME);
        }

        @Override
        public Object buildObject(IExpressionContext context, String name) {
            return new WithoutMarks();
        }

        @Override
        public boolean isCacheable(String name) {
            return true;
        }
    }

    /** Long texts where no lists can stand: in a sentence, a row of a list, an attribute. */
    public static final class WithoutMarks {
        private static final int SAYS_MORE = 10;
        private static final String ENDS = ".;:?! \n";

        public String plain(@Nullable String text) {
            return Markdown.plain(text);
        }

        public String brief(String text, int most) {
            return Markdown.brief(text, most);
        }

        /** The beginning of a text that stands below its title; nothing where the title says all of it. */
        public String beyond(String title, String text, int most) {
            // What is much longer than its title says more, whatever it says
            String words = text.length() > SAYS_MORE * title.length() ? text : withoutEnd(Markdown.plain(text));
            return UserText.alike(words, title) || UserText.alike(words, "That " + title) ? "" : brief(text, most);
        }

        private static String withoutEnd(String words) {
            int end = words.length();
            while (end > 0 && ENDS.indexOf(words.charAt(end - 1)) >= 0) {
                end--;
            }
            return words.substring(0, end);
        }
    }
}

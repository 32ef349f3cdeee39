package org.heed.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heed.shared.markdown.MarkdownOutput;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IModelFactory;
import org.unbescape.html.HtmlEscape;

/** A long text as elements of a page. */
final class LongTextModel implements MarkdownOutput {
    private final IModelFactory factory;
    private final IModel model;

    /** Whether an item has just begun: its first paragraph needs no element. */
    private boolean itemBegins;

    LongTextModel(IModelFactory factory) {
        this.factory = factory;
        this.model = factory.createModel();
    }

    IModel model() {
        return model;
    }

    @Override
    public void paragraph(Runnable content) {
        if (itemBegins) {
            itemBegins = false;
            content.run();
        } else {
            element("p", Map.of(), content);
        }
    }

    @Override
    public void bullets(Runnable items) {
        element("ul", Map.of("class", "govuk-list govuk-list--bullet"), items);
    }

    @Override
    public void numbers(int first, boolean bracket, Runnable items) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "govuk-list govuk-list--number" + (bracket ? " heed-list--bracket" : ""));
        if (first != 1) {
            attributes.put("start", String.valueOf(first));
        }
        element("ol", attributes, items);
    }

    @Override
    public void item(@Nullable Integer number, Runnable content) {
        element("li", number == null ? Map.of() : Map.of("value", number.toString()), () -> {
            itemBegins = true;
            content.run();
            itemBegins = false;
        });
    }

    @Override
    public void bold(Runnable content) {
        element("strong", Map.of(), content);
    }

    @Override
    public void link(String address, Runnable content) {
        anchor("govuk-link heed-external", address, content);
    }

    @Override
    public void address(String address) {
        anchor("govuk-link", address, () -> text(address));
    }

    private void anchor(String styles, String address, Runnable content) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", styles);
        attributes.put("href", HtmlEscape.escapeHtml5Xml(address));
        attributes.put("rel", "nofollow noopener");
        element("a", attributes, content);
    }

    @Override
    public void text(String words) {
        model.add(factory.createText(HtmlEscape.escapeHtml5Xml(words)));
    }

    @Override
    public void lineBreak() {
        model.add(factory.createStandaloneElementTag("br"));
    }

    private void element(String name, Map<String, String> attributes, Runnable content) {
        model.add(factory.createOpenElementTag(name, attributes, AttributeValueQuotes.DOUBLE, false));
        content.run();
        model.add(factory.createCloseElementTag(name));
    }
}

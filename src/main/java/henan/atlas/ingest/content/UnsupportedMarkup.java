package henan.atlas.ingest.content;

import henan.atlas.text.Messages;
import org.commonmark.node.Node;

/** Markdown that a case may not use, by the name an editor knows it under. */
final class UnsupportedMarkup {
    private static final Messages TEXTS = Messages.of("ingest");

    private UnsupportedMarkup() {
    }

    static String name(Node node) {
        return TEXTS.get("markup." + switch (node.getClass().getSimpleName()) {
            case "Image" -> "image";
            case "Link", "LinkReferenceDefinition" -> "link";
            case "HtmlBlock", "HtmlInline" -> "html";
            case "Emphasis", "StrongEmphasis" -> "emphasis";
            case "BulletList", "OrderedList" -> "list";
            case "BlockQuote" -> "quote";
            case "Code", "FencedCodeBlock", "IndentedCodeBlock" -> "code";
            case "HardLineBreak" -> "lineBreak";
            case "ThematicBreak" -> "rule";
            default -> "other";
        });
    }

    /** @param sign characters that stand for it */
    static String name(String sign) {
        return TEXTS.get("markup." + (sign.equals("|") ? "table" : "link"));
    }
}

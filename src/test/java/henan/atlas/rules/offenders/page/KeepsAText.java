package henan.atlas.rules.offenders.page;

import henan.atlas.text.Messages;

/** Breaks a rule on purpose. */
final class KeepsAText {
    static final String TITLE = Messages.of("page").get("legend.title");

    private KeepsAText() {
    }
}

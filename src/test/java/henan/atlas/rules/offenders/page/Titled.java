package henan.atlas.rules.offenders.page;

import henan.atlas.text.Messages;

/** Breaks a rule on purpose. */
enum Titled {
    LEGEND("legend.title");

    private final String title;

    Titled(String key) {
        title = Messages.of("page").get(key);
    }

    String title() {
        return title;
    }
}

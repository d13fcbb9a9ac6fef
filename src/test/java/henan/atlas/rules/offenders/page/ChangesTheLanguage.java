package henan.atlas.rules.offenders.page;

import henan.atlas.text.Language;

/** Breaks a rule on purpose. */
final class ChangesTheLanguage {
    void change() {
        Language.ENGLISH.speak();
    }
}

package henan.atlas.search;

import henan.atlas.domain.SearchTerm;

/**
 * How much a fit with a search term weighs, by what the term is to its subject: a name before today's name, before
 * initials, before products and industries, before running text; another name typed whole before names that only hold
 * what was typed.
 */
enum TermWeight {
    NAME('n', 100, 90, 80, 66),
    OTHER_NAME('o', 85, 73, 71, 62),
    MADE_THERE('m', 55, 53, 51, 42),
    TEXT('t', 34, 32, 30, 22);

    /** Taken off where a text fits by its pinyin: what was typed in characters comes first. */
    private static final double BY_PINYIN = 0.5;

    /** Initials from the middle of a word are mostly chance (量具 in 电子量具 is no 制冷): below all that begins so. */
    private static final double IN_THE_MIDDLE = 0.25;

    private static final double NEAR = 20;
    private static final double PER_ERROR = 5;

    private final char letter;
    private final double exact;
    private final double prefix;
    private final double contained;
    private final double initials;

    TermWeight(char letter, double exact, double prefix, double contained, double initials) {
        this.letter = letter;
        this.exact = exact;
        this.prefix = prefix;
        this.contained = contained;
        this.initials = initials;
    }

    static TermWeight of(SearchTerm.Role role) {
        return switch (role) {
            case NAME -> NAME;
            case NOW, ALIAS -> OTHER_NAME;
            case PRODUCT, INDUSTRY -> MADE_THERE;
            case TEXT -> TEXT;
        };
    }

    /** The one of a letter. @throws IllegalArgumentException when there is none */
    static TermWeight of(char letter) {
        return switch (letter) {
            case 'n' -> NAME;
            case 'o' -> OTHER_NAME;
            case 'm' -> MADE_THERE;
            case 't' -> TEXT;
            default -> throw new IllegalArgumentException("no weight " + letter);
        };
    }

    /** The letter it is stored by. */
    char letter() {
        return letter;
    }

    double byCharacters(MatchKind fit) {
        return switch (fit) {
            case EXACT -> exact;
            case PREFIX -> prefix;
            case CONTAINED, PART -> contained;
            case NONE -> 0;
        };
    }

    double byPinyin(MatchKind fit) {
        return fit == MatchKind.NONE ? 0 : byCharacters(fit) - BY_PINYIN;
    }

    double byInitials(MatchKind fit) {
        return switch (fit) {
            case EXACT -> initials;
            case PREFIX -> initials - 1;
            case PART -> initials - 2;
            case CONTAINED -> initials * IN_THE_MIDDLE;
            case NONE -> 0;
        };
    }

    /** Near hits stand below all others, the more mistakes the lower. */
    double near(MatchKind fit, int errors) {
        double name = this == NAME ? NEAR : NEAR - 1;
        return switch (fit) {
            case EXACT -> name - errors * PER_ERROR;
            case PREFIX -> name - errors * PER_ERROR - 2;
            default -> 0;
        };
    }

    boolean isName() {
        return this == NAME || this == OTHER_NAME;
    }
}

package henan.atlas.search;

/** Lists of numbers of subjects, read from the texts of a column. */
final class NumberLists {
    private static final int[] NONE = {};

    private NumberLists() {
    }

    /** A list for each text. @throws IllegalArgumentException when one is not of numbers below a bound */
    static int[][] of(String column, int below) {
        Lines lines = new Lines(column);
        int[][] lists = new int[lines.size()][];
        for (int i = 0; i < lists.length; i++) {
            lists[i] = lines.isEmpty(i) ? NONE : list(lines.get(i), below);
        }
        return lists;
    }

    private static int[] list(String text, int below) {
        int size = 1;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            size++;
        }
        int[] list = new int[size];
        int start = 0;
        for (int i = 0; i < size; i++) {
            int end = text.indexOf(' ', start);
            list[i] = number(text, start, end < 0 ? text.length() : end, below);
            start = end + 1;
        }
        return list;
    }

    /** The number of each text. @throws IllegalArgumentException when one is none below a bound */
    static int[] ofOne(String column, int below) {
        int size = 0;
        for (int at = column.indexOf(Lines.END); at >= 0; at = column.indexOf(Lines.END, at + 1)) {
            size++;
        }
        int[] numbers = new int[size];
        int start = 0;
        for (int i = 0; i < size; i++) {
            int end = column.indexOf(Lines.END, start);
            numbers[i] = number(column, start, end, below);
            start = end + 1;
        }
        return numbers;
    }

    private static int number(String text, int start, int end, int below) {
        int number = start == end ? below : 0;
        for (int i = start; i < end && number < below; i++) {
            int digit = text.charAt(i) - '0';
            number = digit < 0 || digit > 9 ? below : number * 10 + digit;
        }
        if (number >= below) {
            throw new IllegalArgumentException("no number of a subject");
        }
        return number;
    }
}

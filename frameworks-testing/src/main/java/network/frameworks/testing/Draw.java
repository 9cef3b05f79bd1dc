package network.frameworks.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Values drawn from one seed: the same calls give the same values. Borders of ranges and small numbers come more often
 * than chance would have it, since that is where code breaks.
 */
public final class Draw {

    /** Characters that readers and writers of texts treat in ways of their own. */
    private static final String ODD =
            "\0\u0007\t\n\r\u001b \"#$%'\\{}\u007f\u0085\u00a0\u0301\u2028\ud7ff\ue000\ufeff\ufffd\uffff"
                    + "\ud800\udc00\ud83d\ude00\udbff\udfff";

    private final long seed;
    private final Random random;
    private final List<Object> drawn = new ArrayList<>();
    private int depth;

    Draw(long seed) {
        this.seed = seed;
        // Neighbouring seeds of java.util.Random begin alike; those of SplittableRandom do not.
        this.random = new Random(new SplittableRandom(seed).nextLong());
    }

    /** The seed, for generators that take one. */
    public long seed() {
        return seed;
    }

    /** Chance from this seed, for code that takes a {@link Random}. What it gives is not told with a failure. */
    public Random random() {
        return random;
    }

    /** A number of a range, both ends included. */
    public int integer(int least, int most) {
        return (int) number(least, most);
    }

    /** A number of a range, both ends included, that is narrower than {@link Long#MAX_VALUE}. */
    public long number(long least, long most) {
        return kept(() -> anyNumber(least, most));
    }

    /** One of some values. */
    public <T> T oneOf(List<T> values) {
        return kept(() -> values.get(random.nextInt(values.size())));
    }

    /** A list, whose length is of a range with both ends included, of values drawn one by one. */
    public <T> List<T> list(int least, int most, Supplier<? extends T> values) {
        return kept(() -> {
            int size = (int) anyNumber(least, most);
            List<T> list = new ArrayList<>();
            while (list.size() < size) {
                list.add(values.get());
            }
            return list;
        });
    }

    /** A text of characters of an alphabet; its length is of a range with both ends included. */
    public String text(String alphabet, int least, int most) {
        int[] letters = alphabet.codePoints().toArray();
        return text(least, most, () -> letters[random.nextInt(letters.length)]);
    }

    /** A text of any characters of Unicode but surrogates that stand alone; its length in characters is of a range. */
    public String text(int least, int most) {
        return text(least, most, this::anyCharacter);
    }

    /** Keeps a value that was made from drawn ones, so that a failure tells it in their place. */
    public <T> T made(Supplier<T> value) {
        return kept(value);
    }

    /** The seed, which is the name of the case. */
    @Override
    public String toString() {
        return "seed " + seed;
    }

    /** The seed and all that was drawn from it. */
    String told() {
        return drawn.stream().map(Draw::shown).collect(Collectors.joining(", ", this + " drew: ", ""));
    }

    private String text(int least, int most, Supplier<Integer> characters) {
        return kept(() -> {
            StringBuilder text = new StringBuilder();
            for (long left = anyNumber(least, most); left > 0; left--) {
                text.appendCodePoint(characters.get());
            }
            return text.toString();
        });
    }

    private int anyCharacter() {
        return switch (random.nextInt(4)) {
            case 0 -> ODD.codePointAt(ODD.offsetByCodePoints(0, random.nextInt(ODD.codePointCount(0, ODD.length()))));
            case 1 -> ' ' + random.nextInt('~' - ' ' + 1);
            case 2 -> random.nextInt(0x300);
            default -> {
                int any = random.nextInt(Character.MAX_CODE_POINT + 1 - 0x800);
                yield any < Character.MIN_SURROGATE ? any : any + 0x800;
            }
        };
    }

    private long anyNumber(long least, long most) {
        if (least > most) {
            throw new IllegalArgumentException(least + " is more than " + most);
        }
        long width = Math.subtractExact(most, least);
        return switch (random.nextInt(8)) {
            case 0 -> least;
            case 1 -> most;
            case 2 -> least + random.nextLong(Math.min(width, 16) + 1);
            default -> least + random.nextLong(width + 1);
        };
    }

    private <T> T kept(Supplier<T> value) {
        depth++;
        T result;
        try {
            result = value.get();
        } finally {
            depth--;
        }
        if (depth == 0) {
            drawn.add(result);
        }
        return result;
    }

    private static String shown(Object value) {
        if (!(value instanceof CharSequence)) {
            return String.valueOf(value);
        }
        StringBuilder shown = new StringBuilder("\"");
        for (char c : value.toString().toCharArray()) {
            if (c == '"' || c == '\\') {
                shown.append('\\').append(c);
            } else if (c >= ' ' && c < 0x7f) {
                shown.append(c);
            } else {
                shown.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            }
        }
        return shown.append('"').toString();
    }
}

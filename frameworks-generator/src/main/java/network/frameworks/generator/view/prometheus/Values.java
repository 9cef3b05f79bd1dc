package network.frameworks.generator.view.prometheus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Samples in the notation of promtool: repeated ones are written once, with how often they come again. */
final class Values {

    static final String NONE = "_";
    static final String STALE = "stale";

    private final List<String> samples = new ArrayList<>();

    Values add(BigDecimal value) {
        samples.add(plain(value));
        return this;
    }

    Values add(BigDecimal value, int times) {
        for (int i = 0; i < times; i++) {
            add(value);
        }
        return this;
    }

    Values none(int times) {
        for (int i = 0; i < times; i++) {
            samples.add(NONE);
        }
        return this;
    }

    Values stale() {
        samples.add(STALE);
        return this;
    }

    String text() {
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < samples.size()) {
            int j = i;
            while (j + 1 < samples.size() && samples.get(j + 1).equals(samples.get(i))) {
                j++;
            }
            words.add(word(samples.get(i), j - i + 1));
            i = j + 1;
        }
        return String.join(" ", words);
    }

    private static String word(String sample, int times) {
        if (times == 1) {
            return sample;
        }
        // A gap counts its samples, a value counts its repetitions.
        return sample.equals(NONE) ? NONE + "x" + times : sample + "x" + (times - 1);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}

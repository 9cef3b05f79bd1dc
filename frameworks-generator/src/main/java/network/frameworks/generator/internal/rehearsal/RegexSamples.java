package network.frameworks.generator.internal.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds texts that a regular expression matches, one at least for each of its alternatives where it can. */
final class RegexSamples {

    private static final int MOST = 40;

    private final String pattern;
    private int position;

    private RegexSamples(String pattern) {
        this.pattern = pattern;
    }

    /** Texts that the pattern matches as a whole, in the order of its alternatives; none when it is too involved. */
    static List<String> of(String pattern) {
        RegexSamples reader = new RegexSamples(pattern);
        List<String> found = reader.alternatives();
        if (reader.position < pattern.length()) {
            return List.of();
        }
        Pattern compiled = Pattern.compile(pattern, Pattern.DOTALL);
        return found.stream()
                .filter(text -> compiled.matcher(text).matches())
                .distinct()
                .toList();
    }

    private boolean at(String characters) {
        return position < pattern.length() && characters.indexOf(pattern.charAt(position)) >= 0;
    }

    private List<String> alternatives() {
        List<String> all = new ArrayList<>(sequence());
        while (at("|")) {
            position++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<String> sequence() {
        List<String> texts = List.of("");
        while (position < pattern.length() && !at("|)")) {
            List<String> next = repeated(atom());
            List<String> longer = new ArrayList<>();
            for (String text : texts) {
                for (String end : next) {
                    if (longer.size() < MOST) {
                        longer.add(text + end);
                    }
                }
            }
            texts = longer;
        }
        return texts;
    }

    private List<String> repeated(List<String> atom) {
        if (at("*")) {
            position++;
            lazy();
            return List.of(atom.get(0), "");
        }
        if (at("?")) {
            position++;
            lazy();
            List<String> either = new ArrayList<>(atom);
            either.add("");
            return either;
        }
        if (at("+")) {
            position++;
            lazy();
            return atom;
        }
        if (at("{")) {
            int end = pattern.indexOf('}', position);
            String least =
                    pattern.substring(position + 1, Math.max(position + 1, end)).split(",")[0];
            position = end < 0 ? pattern.length() : end + 1;
            int times = least.matches("[0-9]{1,2}") ? Integer.parseInt(least) : 1;
            return List.of(atom.get(0).repeat(times));
        }
        return atom;
    }

    private void lazy() {
        if (at("?+")) {
            position++;
        }
    }

    private List<String> atom() {
        char c = pattern.charAt(position++);
        switch (c) {
            case '(' -> {
                return group();
            }
            case '[' -> {
                return List.of(characterClass());
            }
            case '\\' -> {
                char escaped = position < pattern.length() ? pattern.charAt(position++) : '\\';
                return List.of(
                        switch (escaped) {
                            case 'd' -> "0";
                            case 'w', 'D', 'S' -> "x";
                            case 's' -> " ";
                            case 'W' -> "-";
                            default -> String.valueOf(escaped);
                        });
            }
            case '.' -> {
                return List.of("x", "0");
            }
            case '^', '$' -> {
                return List.of("");
            }
            default -> {
                return List.of(String.valueOf(c));
            }
        }
    }

    private List<String> group() {
        if (pattern.startsWith("?:", position)) {
            position += 2;
        }
        List<String> inside = alternatives();
        if (at(")")) {
            position++;
        } else {
            // Without its end the pattern is none that can be read here.
            position = Integer.MAX_VALUE / 2;
        }
        return inside;
    }

    /** One character of a class; of one that excludes characters, any that it does not name. */
    private String characterClass() {
        int end = pattern.indexOf(']', position + 1);
        if (end < 0) {
            position = Integer.MAX_VALUE / 2;
            return "";
        }
        String inside = pattern.substring(position, end);
        position = end + 1;
        Pattern one = Pattern.compile("[" + inside + "]");
        String candidates = inside + "0ax_A-z9";
        return candidates
                .chars()
                .mapToObj(c -> String.valueOf((char) c))
                .filter(text -> one.matcher(text).matches())
                .findFirst()
                .orElse("");
    }
}

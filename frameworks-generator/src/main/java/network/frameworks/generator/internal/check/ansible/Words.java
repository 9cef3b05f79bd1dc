package network.frameworks.generator.internal.check.ansible;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import network.frameworks.generator.extension.Finding;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.internal.document.ScalarNode;

/** Finds the line and column of a word in a template, or in the text of a value of a YAML file. */
final class Words {

    private static final Pattern WORD = Pattern.compile("\\w+|.", Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, String> texts = new TreeMap<>();

    Words(Iterable<OutputFile> files) {
        files.forEach(file -> texts.put(file.path(), file.content()));
    }

    /** A finding at an offset of a whole file. */
    Finding at(String path, int offset, AnsibleCode code, String message) {
        String before = texts.getOrDefault(path, "").substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return code.at(path, line, offset - before.lastIndexOf('\n'), message);
    }

    /**
     * A finding at an offset of the text of a value. What YAML did to that text does not matter: the word at the offset
     * stands in the file as often before it as in the text.
     */
    Finding at(String path, ScalarNode value, int offset, AnsibleCode code, String message) {
        String text = value.text();
        String file = texts.getOrDefault(path, "");
        SourceLocation start = value.location();
        Matcher word = WORD.matcher(text);
        if (start == null || !word.find(Math.min(offset, text.length()))) {
            return code.at(path, value, message);
        }
        int at = start(file, start) - 1;
        for (int seen = occurrences(text.substring(0, word.start()), word.group()); seen >= 0; seen--) {
            at = file.indexOf(word.group(), at + 1);
            if (at < 0) {
                return code.at(path, value, message);
            }
        }
        return at(path, at, code, message);
    }

    private static int occurrences(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }

    private static int start(String text, SourceLocation place) {
        int at = 0;
        for (int line = 1; line < place.line(); line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + place.column() - 1;
    }
}

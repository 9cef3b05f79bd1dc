package network.frameworks.generator.internal.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import network.frameworks.generator.extension.Output.FromTemplate;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.ProblemCode;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.diagnostic.Suggestion;
import network.frameworks.model.pack.PackFile;
import network.frameworks.model.pack.PackLayers;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with templates in the words and places of packs. */
final class Defects {

    private static final int LONGEST_MESSAGE = 300;

    private final PackLayers packs;
    private final PackTemplates templates;

    Defects(PackLayers packs, PackTemplates templates) {
        this.packs = packs;
        this.templates = templates;
    }

    /**
     * What FreeMarker stumbled over.
     *
     * @param template the template it was asked for
     * @param output what it was rendering, or null while it was only reading
     */
    Diagnostic of(String template, @Nullable FromTemplate output, Exception thrown) {
        ParseException syntax = cause(thrown, ParseException.class);
        if (syntax != null) {
            String where = syntax.getTemplateName() == null ? template : syntax.getTemplateName();
            return at(
                    RenderCode.BROKEN_TEMPLATE,
                    where,
                    syntax.getLineNumber(),
                    syntax.getColumnNumber(),
                    "this template does not parse: " + brief(syntax.getEditorMessage()),
                    null,
                    output);
        }
        TemplateNotFoundException missing = cause(thrown, TemplateNotFoundException.class);
        String help = missing == null ? null : missingHelp(missing.getTemplateName());
        String message = missing == null ? null : "there is no template '" + missing.getTemplateName() + "'";
        if (thrown instanceof TemplateException failed) {
            String where = failed.getTemplateSourceName() == null ? template : failed.getTemplateSourceName();
            if (message == null && failed instanceof InvalidReferenceException reference) {
                String expression = String.valueOf(reference.getBlamedExpressionString());
                message = "there is no '" + expression + "' here";
                help = output == null ? null : Visible.help(output.view(), expression);
            }
            return at(
                    RenderCode.BROKEN_TEMPLATE,
                    where,
                    number(failed.getLineNumber()),
                    number(failed.getColumnNumber()),
                    message == null ? brief(failed.getMessageWithoutStackTop()) : message,
                    help,
                    output);
        }
        String text = message == null ? brief(String.valueOf(thrown.getMessage())) : message;
        return at(RenderCode.BROKEN_TEMPLATE, template, 1, 1, text, help, output);
    }

    /** A problem of a whole template. */
    Diagnostic of(
            ProblemCode code, String template, String message, @Nullable String help, @Nullable FromTemplate output) {
        return at(code, template, 1, 1, message, help, output);
    }

    private Diagnostic at(
            ProblemCode code,
            String template,
            int line,
            int column,
            String message,
            @Nullable String help,
            @Nullable FromTemplate output) {
        Optional<PackFile> file = templates.file(template);
        List<String> hints = new ArrayList<>();
        if (help != null) {
            hints.add(help);
        }
        if (output != null) {
            ModelPath subject = output.subject();
            hints.add("found while rendering " + output.path()
                    + (subject == null ? "" : " for " + subject)
                    + (TemplateName.of(template).path().equals(output.template()) ? "" : " with " + output.template()));
        }
        file.flatMap(this::below)
                .ifPresent(original -> hints.add("this file replaces " + original.shownName() + " of the pack '"
                        + original.pack().name() + "'"));
        SourceLocation place = new SourceLocation(
                file.map(PackFile::shownName).orElse(template), Math.max(1, line), Math.max(1, column));
        String source = file.flatMap(
                        found -> found.text().lines().skip(place.line() - 1L).findFirst())
                .orElse(null);
        return Diagnostic.of(code, message, hints.isEmpty() ? null : String.join("; ", hints))
                .at(place, source);
    }

    /** What a file lies over. */
    private Optional<PackFile> below(PackFile file) {
        List<PackFile> versions = packs.versions(file.path());
        int next = versions.indexOf(file) + 1;
        return next < versions.size() ? Optional.of(versions.get(next)) : Optional.empty();
    }

    private @Nullable String missingHelp(String name) {
        TemplateName wanted = TemplateName.of(name);
        SortedSet<String> packNames = new TreeSet<>();
        packs.packs().forEach(pack -> packNames.add(pack.name()));
        if (!wanted.pack().isEmpty() && !packNames.contains(wanted.pack())) {
            return "there is no pack '" + wanted.pack() + "'; " + Suggestion.help(wanted.pack(), packNames);
        }
        SortedSet<String> names = new TreeSet<>();
        packs.folder("templates").forEach(file -> names.add(file.path().substring("templates/".length())));
        return Suggestion.closest(wanted.path(), names)
                .map(meant -> "did you mean '/" + meant + "'?")
                .orElse("a path that starts with / is meant from the folder templates, another one from the folder of"
                        + " the template that names it");
    }

    private static int number(@Nullable Integer line) {
        return line == null ? 1 : line;
    }

    private static <T extends Exception> @Nullable T cause(Throwable thrown, Class<T> type) {
        for (Throwable next = thrown; next != null; next = next.getCause()) {
            if (type.isInstance(next)) {
                return type.cast(next);
            }
        }
        return null;
    }

    /** The first sentence or two of a message, on one line, without the place that is told beside it. */
    private static String brief(String message) {
        int end = message.indexOf("\n----");
        String text = (end < 0 ? message : message.substring(0, end))
                .replaceAll("\\s+\\[in template [^\\]]*]", "")
                .replaceAll("\\s+", " ")
                .strip();
        return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE) + "...";
    }
}

package network.frameworks.generator.render;

import java.util.Map;

/**
 * One file to render.
 *
 * @param path where it goes, relative to the output folder, with forward slashes
 * @param template the template's path; equal to {@code path + ".ftl"} with names replaced by {@code {environment}},
 *     {@code {node}} and the like
 * @param view what the template sees, by name
 * @param executable whether the file may be run
 */
public record Output(String path, String template, Map<String, Object> view, boolean executable) {

    public Output {
        view = Map.copyOf(view);
    }

    /** A file that is read, not run. */
    public static Output of(String path, String template, Map<String, Object> view) {
        return new Output(path, template, view, false);
    }
}

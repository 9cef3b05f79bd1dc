package network.frameworks.generator.render;

import java.util.Map;

/**
 * One file to render.
 *
 * @param path where it goes, relative to the output folder, with forward slashes
 * @param template the template's path below the folder {@code templates} of its pack
 * @param view what the template sees, by name
 */
public record Output(String path, String template, Map<String, Object> view) {

    public Output {
        view = Map.copyOf(view);
    }
}

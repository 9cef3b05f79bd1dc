package network.frameworks.generator.render;

/** A template that could not be rendered: a defect of the template, never of the model. */
public final class RenderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RenderException(Output output, String message, Throwable cause) {
        super(output.path() + " from template " + output.template() + ": " + message, cause);
    }
}

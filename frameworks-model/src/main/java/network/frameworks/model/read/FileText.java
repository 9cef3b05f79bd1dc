package network.frameworks.model.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.internal.document.SourceText;
import network.frameworks.model.internal.document.YamlDocument;
import org.jspecify.annotations.Nullable;

/** Reads the text of a model file, or says why it cannot be read. */
final class FileText {
    private final String name;
    private final Diagnostics problems;

    FileText(String name, Diagnostics problems) {
        this.name = name;
        this.problems = problems;
    }

    @Nullable
    SourceText read(Path file) {
        if (Files.isDirectory(file)) {
            return failed(
                    DiagnosticCode.FILE_IS_DIRECTORY,
                    "this is a directory, not a model file",
                    "name the file itself, for example " + name + "/frameworks.yml");
        }
        if (!Files.exists(file)) {
            return failed(
                    DiagnosticCode.FILE_MISSING,
                    "the model file does not exist",
                    "create it, or name another one; a model of a few lines is in samples/minimal");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(YamlDocument.LARGEST_FILE + 1);
            return decode(bytes);
        } catch (IOException exception) {
            return failed(
                    DiagnosticCode.FILE_UNREADABLE,
                    "the model file cannot be read: " + exception.getClass().getSimpleName(),
                    "look at its permissions");
        }
    }

    @Nullable
    SourceText decode(byte[] bytes) {
        if (bytes.length > YamlDocument.LARGEST_FILE) {
            return failed(
                    DiagnosticCode.FILE_TOO_BIG,
                    "the model file is larger than 5 MB",
                    "a model of 10,000 nodes fits into a few kB; is this the right file?");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            return new SourceText(name, decoder.decode(input).toString());
        } catch (CharacterCodingException exception) {
            int line = 1;
            for (int index = 0; index < input.position(); index++) {
                line += bytes[index] == '\n' ? 1 : 0;
            }
            return failed(
                    DiagnosticCode.NOT_UTF8,
                    "line " + line + " is not UTF-8 text",
                    "save the file in the encoding UTF-8");
        }
    }

    private @Nullable SourceText failed(DiagnosticCode code, String message, String hint) {
        problems.add(Diagnostic.of(code, ModelPath.ROOT, message, hint)
                .at(ModelPath.ROOT, new SourceLocation(name, 1, 1), null));
        return null;
    }
}

package network.frameworks.generator.internal.reconcile;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Says in words why the disk failed. */
final class IoReason {

    private IoReason() {}

    static String of(IOException failure, Path root) {
        if (failure instanceof FileSystemException named) {
            String file = named.getFile();
            String place = file == null ? "" : relative(file, root) + ": ";
            return place + reason(named);
        }
        if (failure instanceof ClosedByInterruptException) {
            return "the run was interrupted";
        }
        return or(failure.getMessage(), failure);
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "something else is already there";
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        return or(failure.getReason(), failure);
    }

    private static String or(@Nullable String reason, IOException failure) {
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }

    private static String relative(String file, Path root) {
        String folder = root + root.getFileSystem().getSeparator();
        return file.startsWith(folder) ? file.substring(folder.length()) : file;
    }
}

package network.frameworks.generator.internal.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderLockTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path temp;

    private Path file;

    @BeforeEach
    void makeFolder() throws IOException {
        file = Files.createDirectory(temp.resolve(OwnFolder.NAME)).resolve("lock");
    }

    @Test
    void whoeverHasItIsNamed() throws Exception {
        FolderLock lock = FolderLock.acquire(file, Duration.ZERO);
        try {
            String me = "process " + ProcessHandle.current().pid() + ", thread "
                    + Thread.currentThread().getName();
            assertThat(file).hasContent(me);
            assertThatThrownBy(() -> FolderLock.acquire(file, Duration.ofMillis(120)))
                    .isInstanceOfSatisfying(
                            OutputFolderException.class,
                            e -> assertThat(e.problem()).isEqualTo(OutputProblem.LOCKED))
                    .hasMessageContaining(me)
                    .hasMessageContaining(file.toString());
        } finally {
            lock.close();
        }
        assertThat(file).isEmptyFile();
        assertThat(System.getProperties().stringPropertyNames()).noneMatch(name -> name.contains("frameworks.lock"));
        FolderLock.acquire(file, Duration.ZERO).close();
    }

    @Test
    void whoeverWaitsGetsItWhenItIsFree() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(1);
        try {
            FolderLock lock = FolderLock.acquire(file, Duration.ZERO);
            CountDownLatch waiting = new CountDownLatch(1);
            Future<?> other = threads.submit(() -> {
                waiting.countDown();
                FolderLock.acquire(file, LONG).close();
                return null;
            });
            waiting.await();
            Thread.sleep(120);
            assertThat(other.isDone()).isFalse();
            lock.close();
            other.get();
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "process 1, thread main", "{\"format\": 99}", "\u0000\u001b[31m <<<<<<< HEAD\n"})
    void whatAKilledRunOrANewerVersionLeftInItIsNoObstacle(String left) throws Exception {
        Files.writeString(file, left);
        FolderLock.acquire(file, Duration.ZERO).close();
        assertThat(file).isEmptyFile();
    }

    @Test
    void anotherPathToTheFolderIsTheSameLock() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("link"), file.getParent());
        FolderLock lock = FolderLock.acquire(file, Duration.ZERO);
        try {
            assertThatThrownBy(() -> FolderLock.acquire(link.resolve("lock"), Duration.ZERO))
                    .isInstanceOf(OutputFolderException.class);
        } finally {
            lock.close();
        }
    }

    @Test
    void aFolderThatIsMadeAnewWhileSomebodyWaitsHasItsOwnLock() throws Exception {
        FolderLock old = FolderLock.acquire(file, Duration.ZERO);
        Files.delete(file);
        FolderLock current = FolderLock.acquire(file, Duration.ZERO);
        assertThatThrownBy(() -> FolderLock.acquire(file, Duration.ZERO)).isInstanceOf(OutputFolderException.class);
        old.close();
        assertThatThrownBy(() -> FolderLock.acquire(file, Duration.ZERO)).isInstanceOf(OutputFolderException.class);
        current.close();
        FolderLock.acquire(file, Duration.ZERO).close();
    }

    @Test
    void waitingEndsWhenTheThreadIsInterrupted() throws Exception {
        FolderLock lock = FolderLock.acquire(file, Duration.ZERO);
        try {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> FolderLock.acquire(file, LONG))
                    .isInstanceOf(OutputFolderException.class)
                    .hasMessageContaining("interrupted");
            assertThat(Thread.interrupted()).isTrue();
        } finally {
            lock.close();
        }
    }

    /** Maven loads a plugin once for each set of its dependencies. */
    @Test
    void anotherClassLoaderHasNoLockOfItsOwn() throws Exception {
        URL[] classes = {FolderLock.class.getProtectionDomain().getCodeSource().getLocation()};
        FolderLock lock = FolderLock.acquire(file, Duration.ZERO);
        try (URLClassLoader loader = new URLClassLoader(classes, FolderLockTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                boolean own = name.startsWith(FolderLock.class.getPackageName());
                return own && findLoadedClass(name) == null ? findClass(name) : super.loadClass(name, resolve);
            }
        }) {
            Class<?> type = loader.loadClass(FolderLock.class.getName());
            assertThat(type).isNotSameAs(FolderLock.class);
            Method acquire = type.getDeclaredMethod("acquire", Path.class, Duration.class);
            acquire.setAccessible(true);
            assertThatThrownBy(() -> acquire.invoke(null, file, Duration.ZERO))
                    .isInstanceOf(InvocationTargetException.class)
                    .hasRootCauseMessage(messageFor(file));
        } finally {
            lock.close();
        }
    }

    private static String messageFor(Path file) {
        try {
            FolderLock.acquire(file, Duration.ZERO).close();
            return "";
        } catch (IOException | OutputFolderException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void aProcessIsNamedAndItsDeathFreesTheLock() throws Exception {
        try (ChildRun child = ChildRun.start("hold", temp)) {
            child.answer();
            child.go();
            assertThat(child.answer()).isEqualTo("held");
            assertThatThrownBy(() -> FolderLock.acquire(file, Duration.ofMillis(100)))
                    .isInstanceOf(OutputFolderException.class)
                    .hasMessageContaining("process " + child.pid() + ", thread main has locked");
            child.kill();
            assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("process " + child.pid());
            FolderLock.acquire(file, Duration.ZERO).close();
        }
    }

    /** A process loses a file's locks with the first descriptor of the file that it closes. */
    @Test
    void aThreadThatTriesInVainDoesNotOpenTheDoorForOtherProcesses() throws Exception {
        FolderLock lock = FolderLock.acquire(file, Duration.ZERO);
        try (ChildRun child = ChildRun.start("try", temp, 0)) {
            child.answer();
            assertThatThrownBy(() -> FolderLock.acquire(file, Duration.ZERO)).isInstanceOf(OutputFolderException.class);
            child.go();
            assertThat(child.answer())
                    .startsWith("LOCKED ")
                    .contains("process " + ProcessHandle.current().pid());
        } finally {
            lock.close();
        }
    }
}

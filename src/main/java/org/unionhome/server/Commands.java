package org.unionhome.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Runs a program of the operating system and waits for its end. */
final class Commands {

    /**
     * How a program ended.
     *
     * @param exit its exit code, -1 if it could not be run or did not end in time
     * @param output what it printed
     */
    record Result(int exit, String output) {
        boolean failed() {
            return exit != 0;
        }
    }

    private Commands() {}

    /** The output goes through a file: a server started by the program may keep its output open for ever. */
    static Result run(int seconds, String... command) {
        Path output = null;
        try {
            output = Files.createTempFile("union-home", ".out");
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            Process process = builder.start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
            process.destroyForcibly();
            return new Result(ended ? process.exitValue() : -1, Files.readString(output));
        } catch (IOException notRunnable) {
            return new Result(-1, String.valueOf(notRunnable.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(-1, "interrupted");
        } finally {
            delete(output);
        }
    }

    static String firstLineOf(String... command) {
        Result result = run(10, command);
        return result.failed() ? "" : result.output().lines().findFirst().orElse("");
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stillOpenOnWindows) {
            file.toFile().deleteOnExit();
        }
    }
}

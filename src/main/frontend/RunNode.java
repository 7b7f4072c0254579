import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs Node with the given arguments in the given folder. Maven alone would answer a missing or too old Node with a
 * stack trace; here it is one sentence. Started from its source, because it is needed before anything is compiled.
 */
class RunNode {

    private static final String WANTED = "Union Home needs Node 20.19 or newer to bundle its pages: "
            + "install it and make sure that `node -v` works, then build again";

    public static void main(String[] args) throws Exception {
        String version = nodeVersion();
        if (!isRecentEnough(version)) {
            System.err.println(WANTED + (version.isEmpty() ? "." : " (found " + version + ")."));
            System.exit(1);
        }
        List<String> command = new ArrayList<>(List.of(args));
        command.set(0, "node");
        Process node = new ProcessBuilder(command).directory(new File(args[0])).inheritIO().start();
        System.exit(node.waitFor());
    }

    private static String nodeVersion() throws InterruptedException {
        try {
            Process node = new ProcessBuilder("node", "-v").redirectErrorStream(true).start();
            String answer = new String(node.getInputStream().readAllBytes()).trim();
            return node.waitFor() == 0 ? answer : "";
        } catch (IOException absent) {
            return "";
        }
    }

    private static boolean isRecentEnough(String version) {
        if (!version.matches("v\\d+\\.\\d+\\..*")) {
            return false;
        }
        String[] parts = version.substring(1).split("\\.");
        int major = Integer.parseInt(parts[0]);
        int minor = Integer.parseInt(parts[1]);
        return major > 22 || (major == 22 && minor >= 12) || (major == 20 && minor >= 19);
    }
}

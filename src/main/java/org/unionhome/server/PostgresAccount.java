package org.unionhome.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom the PostgreSQL programs run. They refuse root, so as root they are started in a user namespace of their own, where the
 * same account has no privileges; where the kernel forbids that (many containers), as the account {@code nobody}.
 *
 * @param prefix what is put in front of each command
 * @param owner who must own the files of the cluster; empty: whoever created them
 */
record PostgresAccount(List<String> prefix, String owner) {

    private static final String NOBODY = "65534";

    static PostgresAccount ofThisMachine() {
        boolean windows = PostgresBinaries.system().equals("windows");
        if (windows || !"0".equals(Commands.firstLineOf("id", "-u"))) {
            return new PostgresAccount(List.of(), "");
        }
        return Stream.of(inUserNamespace(), asNobody())
                .filter(PostgresAccount::works)
                .findFirst()
                .orElseThrow(() -> new StartRefusal("rootWithoutWayOut"));
    }

    static PostgresAccount inUserNamespace() {
        return new PostgresAccount(List.of("unshare", "--user"), "root");
    }

    static PostgresAccount asNobody() {
        return new PostgresAccount(
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), NOBODY);
    }

    private boolean works() {
        String user = Commands.firstLineOf(command("id", "-u"));
        return !user.isEmpty() && !user.equals("0");
    }

    String[] command(String... command) {
        return Stream.concat(prefix.stream(), Stream.of(command)).toArray(String[]::new);
    }

    /** Hands files over that an earlier start under another account left. */
    void takeOver(Path path) {
        if (owner.isEmpty() || !Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            UserPrincipal user =
                    path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
            if (Files.getOwner(path).equals(user)) {
                return;
            }
            for (Path each : (Iterable<Path>) all::iterator) {
                Files.setAttribute(each, "posix:owner", user, LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new StartRefusal("dataFolderNotWritable", e, path);
        }
    }
}

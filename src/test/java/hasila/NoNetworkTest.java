package hasila;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FilePermission;
import java.io.IOException;
import java.net.NetPermission;
import java.net.SocketPermission;
import java.net.URLPermission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Permission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run asks for no connection and no address, starts no program, and writes only where it is told
 * to: a watchman stands at the doors of the JVM, as Java 17 still lets him.
 */
@SuppressWarnings("removal")
class NoNetworkTest {
  private static final String TEXT = "قتل 3 مدنيين في قصف على السوق القديم، وأصيب عشرون آخرون.";

  @TempDir Path folder;

  /** Refuses what the program must not do, and remembers that it was asked for. */
  private static final class Watchman extends SecurityManager {
    private final List<String> refused = Collections.synchronizedList(new ArrayList<>());
    private final String writable;

    Watchman(Path writable) {
      this.writable = writable.toString();
    }

    @Override
    public void checkPermission(Permission asked) {
      boolean network =
          asked instanceof SocketPermission
              || asked instanceof NetPermission
              || asked instanceof URLPermission;
      boolean file =
          asked instanceof FilePermission
              && !asked.getActions().equals("read")
              && !asked.getActions().equals("readlink")
              && !asked.getName().startsWith(writable);
      if (network || file) {
        refused.add(asked.toString());
        throw new SecurityException(asked.toString());
      }
    }
  }

  private List<String> refusedTo(Path writable, Runnable run) {
    Watchman watchman = new Watchman(writable);
    try {
      System.setSecurityManager(watchman);
    } catch (UnsupportedOperationException e) {
      assumeTrue(false, "this Java has no watchman: skipped");
    }
    try {
      run.run();
    } finally {
      System.setSecurityManager(null);
    }
    return watchman.refused;
  }

  @Test
  void theWatchmanIsAwake() {
    assertThat(
            refusedTo(
                folder,
                () -> {
                  try {
                    new java.net.Socket("127.0.0.1", 9).close();
                  } catch (IOException | SecurityException e) {
                    // As it should.
                  }
                  try {
                    Files.createFile(folder.resolveSibling("elsewhere"));
                  } catch (IOException | SecurityException e) {
                    // As it should.
                  }
                }))
        .hasSize(2);
  }

  @Test
  void whateverReportsPointToNothingIsFetched() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(reports.resolve("r.txt"), TEXT + " http://127.0.0.1:9/r");
    Files.writeString(
        reports.resolve("page.html"),
        """
        <!DOCTYPE html SYSTEM "http://127.0.0.1:9/x.dtd">
        <html><head><base href="http://127.0.0.1:9/"><meta http-equiv="refresh" content="0;url=/x">
        <link rel="stylesheet" href="/x.css"><script src="/x.js"></script></head>
        <body><p><img src="http://127.0.0.1:9/x.png">%s<iframe src="/x"></iframe></p></body></html>
        """
            .formatted(TEXT));
    for (String dtd :
        List.of(
            "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:9/x\">]>",
            "<!DOCTYPE x [<!ENTITY % e SYSTEM \"http://127.0.0.1:9/x\"> %e;]>")) {
      Workbooks.write(
          reports.resolve("t" + dtd.length() + ".xlsx"),
          dtd,
          Workbooks.row(1, "text") + Workbooks.row(2, TEXT) + Workbooks.row(3, "&e;"));
    }
    Path out = Files.createDirectory(folder.resolve("out"));
    List<String> refused =
        refusedTo(
            out,
            () -> {
              for (int i = 0; i < 2; i++) {
                Command.run(
                    reports,
                    "-o",
                    out,
                    "--format",
                    "csv,xlsx,html,jsonl",
                    "--save-text",
                    "--quiet");
              }
            });
    assertThat(refused).isEmpty();
    assertThat(Command.rows(out.resolve("reports.csv")))
        .as("what can be read is")
        .filteredOn(row -> row.get("error").isEmpty())
        .hasSizeGreaterThanOrEqualTo(4);
  }
}

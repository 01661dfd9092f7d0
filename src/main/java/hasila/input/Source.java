package hasila.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** One report that was handed over, not yet read. */
public sealed interface Source {
  /** How the rows of every file name it. */
  String name();

  /** How many bytes it has, as far as is known before it is read; else 0. */
  default long size() {
    return 0;
  }

  /** Reads it into {@code bytes}, replacing what they held. */
  void read(Bytes bytes) throws InputException;

  /** A file. */
  record File(String name, Path path, long size) implements Source {
    @Override
    public void read(Bytes bytes) throws InputException {
      try (InputStream stream = Files.newInputStream(path)) {
        bytes.fill(stream);
      } catch (IOException e) {
        throw unreadable(e);
      }
    }

    /** What is wrong with a file that ends or is refused while it is read. */
    public static InputException unreadable(IOException fault) {
      if (fault instanceof NoSuchFileException) {
        return new InputException("the file has gone", "run again");
      }
      if (fault instanceof AccessDeniedException) {
        return new InputException(
            "no permission to read it", "change its permissions, or run as its owner");
      }
      return new InputException(
          "cannot be read to its end (" + fault.getMessage() + ")", "check the disk, or copy it");
    }
  }

  /** A stream that is read once. */
  record Stream(String name, InputStream stream, long size) implements Source {
    @Override
    public void read(Bytes bytes) throws InputException {
      try {
        bytes.fill(stream);
      } catch (IOException e) {
        throw new InputException(
            "standard input ended early (" + e.getMessage() + ")", "run again");
      }
    }
  }

  /**
   * A row of a table.
   *
   * @param text the cell that holds the report
   * @param problem what is wrong with the row although its text can be read, or blank
   */
  record Row(String name, String text, Details details, String problem) implements Source {
    @Override
    public long size() {
      return 2L * text.length();
    }

    @Override
    public void read(Bytes bytes) throws InputException {
      try {
        bytes.fill(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What the user named but what gives no report: a missing file, an empty folder. */
  record Missing(String name, InputException fault) implements Source {
    @Override
    public void read(Bytes bytes) throws InputException {
      throw fault;
    }
  }
}

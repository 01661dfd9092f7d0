package hasila.document;

import hasila.document.table.Columns;
import hasila.document.table.OpenTable;
import hasila.input.InputException;
import hasila.input.Source;
import hasila.text.OneLine;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Sources with the rows of each table in place of the table, drawn from it one by one as they are
 * asked for. Can be gone through once.
 */
public final class Tables implements Iterable<Source>, Closeable {
  private final Iterator<Source> sources;
  private final Columns columns;
  private final int limit;
  private Optional<OpenTable> open = Optional.empty();
  private String name = "";
  private boolean empty;
  private long finished;
  private final List<String> notes = new ArrayList<>();
  private long size;

  /**
   * Begins.
   *
   * @param columns which columns hold what
   * @param limit the most bytes that a report may have
   */
  public Tables(List<Source> sources, Columns columns, int limit) {
    this.sources = sources.iterator();
    this.columns = columns;
    this.limit = limit;
  }

  /** How many bytes of the sources have been handed out, as files hold them. */
  public long consumed() {
    return finished + (open.isPresent() ? open.get().consumed() : 0);
  }

  /** What a person should know of the tables read so far, a line each. */
  public List<String> notes() {
    return notes;
  }

  private void note(String column) {
    notes.add(
        name
            + ": its column «"
            + OneLine.of(column)
            + "» looks like the report's day; name it with --date-column to have it read so");
  }

  private Optional<Source> next() {
    while (true) {
      if (open.isPresent()) {
        Optional<Source> row = row(open.get());
        if (row.isPresent()) {
          return row;
        }
        close();
        finished += size;
      } else if (!sources.hasNext()) {
        return Optional.empty();
      } else {
        Source source = sources.next();
        Optional<TableKind> kind = kind(source);
        if (kind.isEmpty()) {
          finished += source.size();
          return Optional.of(source);
        }
        name = source.name();
        size = source.size();
        try {
          open = Optional.of(kind.get().open((Source.File) source, columns, limit));
          open.flatMap(OpenTable::dayLike).ifPresent(this::note);
          empty = true;
        } catch (IOException | InputException | RuntimeException | VirtualMachineError e) {
          finished += size;
          return Optional.of(unread(e));
        }
      }
    }
  }

  /** Whether a file is a table whose rows have columns, of which one may name them. */
  public static boolean hasColumns(Source source) {
    return kind(source).filter(TableKind::hasColumns).isPresent();
  }

  private static Optional<TableKind> kind(Source source) {
    try {
      return source instanceof Source.File file ? TableKind.of(file) : Optional.empty();
    } catch (IOException e) {
      // Reading it as a report will tell.
      return Optional.empty();
    }
  }

  private Optional<Source> row(OpenTable table) {
    try {
      Optional<Source> row = table.next();
      if (row.isEmpty() && empty) {
        throw new InputException(
            "nothing in it to read as a report", "remove it, or save it again");
      }
      empty = false;
      return row;
    } catch (IOException | InputException | RuntimeException | VirtualMachineError e) {
      close();
      finished += size;
      return Optional.of(unread(e));
    }
  }

  /** A table that a library fails on must not cost the user all others. */
  private Source unread(Throwable fault) {
    InputException told;
    if (fault instanceof InputException e) {
      told = e;
    } else if (fault instanceof IOException e) {
      told = Source.File.unreadable(e);
    } else if (fault instanceof UncheckedIOException e) {
      told = Source.File.unreadable(e.getCause());
    } else if (fault instanceof OutOfMemoryError) {
      told = InputException.tooLarge();
    } else {
      told =
          new InputException(
              "damaged, or unlike what it is named (" + fault.getClass().getSimpleName() + ")",
              "save it again");
    }
    return new Source.Missing(name, told);
  }

  @Override
  public void close() {
    try {
      if (open.isPresent()) {
        open.get().close();
      }
    } catch (IOException e) {
      // It was only read.
    }
    open = Optional.empty();
  }

  @Override
  public Iterator<Source> iterator() {
    return new Iterator<>() {
      private Optional<Source> next = Tables.this.next();

      @Override
      public boolean hasNext() {
        return next.isPresent();
      }

      @Override
      public Source next() {
        Source source = next.orElseThrow(NoSuchElementException::new);
        next = Tables.this.next();
        return source;
      }
    };
  }
}

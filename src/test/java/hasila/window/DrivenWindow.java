package hasila.window;

import hasila.Extract;
import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.awt.event.WindowEvent;
import java.io.File;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javax.swing.AbstractButton;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JProgressBar;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;

/** Starts the program without arguments, as a double click does, and does what a person would. */
final class DrivenWindow {
  private static final int PATIENCE_SECONDS = 60;

  private DrivenWindow() {}

  /** Chooses what is named, waits for the results, and prints what the window shows. */
  public static void main(String[] chosen) throws Exception {
    Extract.main(new String[0]);
    JFileChooser chooser = await(DrivenWindow::chooser);
    System.out.println("chooser rtl " + !chooser.getComponentOrientation().isLeftToRight());
    SwingUtilities.invokeAndWait(
        () -> {
          chooser.setSelectedFiles(new File[] {new File(chosen[0])});
          chooser.approveSelection();
        });
    AbstractButton open =
        await(window -> find(window, "open", AbstractButton.class).filter(Component::isVisible));
    SwingUtilities.invokeAndWait(
        () -> {
          JFrame frame = (JFrame) SwingUtilities.getWindowAncestor(open);
          System.out.println("button " + open.getText());
          System.out.println(
              "bar " + find(frame, "bar", JProgressBar.class).orElseThrow().getPercentComplete());
          System.out.println(find(frame, "said", JTextArea.class).orElseThrow().getText());
          // No desktop is there: the page is named instead.
          open.doClick();
          System.out.println(
              "page " + find(frame, "said", JTextArea.class).orElseThrow().getText());
          frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING));
        });
  }

  private static Optional<JFileChooser> chooser(Window window) {
    return first(window, JFileChooser.class, chooser -> true);
  }

  private static <T extends Component> Optional<T> find(Window in, String name, Class<T> type) {
    return first(in, type, component -> name.equals(component.getName()));
  }

  private static <T extends Component> Optional<T> first(
      Container in, Class<T> type, Function<T, Boolean> is) {
    for (Component component : in.getComponents()) {
      if (type.isInstance(component) && is.apply(type.cast(component))) {
        return Optional.of(type.cast(component));
      }
      if (component instanceof Container below) {
        Optional<T> found = first(below, type, is);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static <T> T await(Function<Window, Optional<T>> what) throws Exception {
    for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
      AtomicReference<T> found = new AtomicReference<>();
      SwingUtilities.invokeAndWait(
          () -> {
            for (Window window : Window.getWindows()) {
              if (window.isShowing() && found.get() == null) {
                what.apply(window).ifPresent(found::set);
              }
            }
          });
      if (found.get() != null) {
        return found.get();
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IllegalStateException("the window does not come");
  }
}

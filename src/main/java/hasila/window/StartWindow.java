package hasila.window;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Desktop;
import java.awt.FlowLayout;
import java.awt.GraphicsEnvironment;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.WindowConstants;

/**
 * Asks what to read, reads it, and shows the results. Only the thread of the events touches what is
 * shown; the job has a thread of its own.
 */
public final class StartWindow {
  /** The bar counts in so many steps, whatever the size. */
  private static final int STEPS = 1000;

  private static final int ROWS = 10;
  private static final int COLUMNS = 60;
  private static final int GAP = 12;

  private final Job job;
  private final WindowWords words;
  private final JFrame frame;
  private final JLabel line;
  private final JProgressBar bar = new JProgressBar(0, STEPS);
  private final JTextArea said = new JTextArea(ROWS, COLUMNS);
  private final JButton open;
  private final JButton close;

  private StartWindow(Job job, Locale locale) {
    this.job = job;
    this.words = WindowWords.of(locale);
    this.frame = new JFrame(words.of("title"));
    this.line = new JLabel(words.of("reading"));
    this.open = new JButton(words.of("open"));
    this.close = new JButton(words.of("close"));
    lay();
  }

  /** Whether there is a screen; told by the environment first, which costs nothing. */
  public static boolean isPossible(Map<String, String> environment) {
    boolean other = File.separatorChar == '\\' || Files.isDirectory(Path.of("/System/Library"));
    boolean screen =
        !environment.getOrDefault("DISPLAY", "").isEmpty()
            || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    return (other || screen) && !GraphicsEnvironment.isHeadless();
  }

  /** Opens it; the program ends when it is closed. */
  public static void open(Job job, Locale locale) {
    SwingUtilities.invokeLater(() -> new StartWindow(job, locale).ask());
  }

  private void lay() {
    said.setEditable(false);
    said.setLineWrap(true);
    said.setWrapStyleWord(true);
    said.setName("said");
    bar.setName("bar");
    open.setName("open");
    open.setVisible(false);
    close.addActionListener(event -> frame.dispose());
    JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING));
    buttons.add(open);
    buttons.add(close);
    JPanel head = new JPanel(new BorderLayout(GAP, GAP));
    head.add(line, BorderLayout.PAGE_START);
    head.add(bar, BorderLayout.CENTER);
    JPanel all = new JPanel(new BorderLayout(GAP, GAP));
    all.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
    all.add(head, BorderLayout.PAGE_START);
    all.add(new JScrollPane(said), BorderLayout.CENTER);
    all.add(buttons, BorderLayout.PAGE_END);
    frame.setContentPane(all);
    orient(frame);
    // The lines are those of the command, which are English, and paths.
    said.setComponentOrientation(ComponentOrientation.LEFT_TO_RIGHT);
    frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    frame.pack();
    frame.setLocationRelativeTo(null);
  }

  private void orient(Component component) {
    component.applyComponentOrientation(
        words.isArabic() ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT);
  }

  private void ask() {
    words.ofFileDialog().forEach(UIManager::put);
    JFileChooser chooser = new JFileChooser();
    chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
    chooser.setMultiSelectionEnabled(true);
    chooser.setDialogTitle(words.of("choose"));
    orient(chooser);
    if (chooser.showDialog(frame, words.of("read")) == JFileChooser.APPROVE_OPTION) {
      read(new Task(Arrays.stream(chooser.getSelectedFiles()).map(File::toPath).toList()));
    } else {
      frame.dispose();
    }
  }

  private void read(Task task) {
    frame.setVisible(true);
    Thread work =
        new Thread(
            () -> {
              Job.Ended ended = job.run(task.arguments(), this::watch);
              SwingUtilities.invokeLater(() -> show(task, ended));
            },
            "reading");
    // Closing the window ends the program; its unfinished files are then removed.
    work.setDaemon(true);
    work.start();
  }

  private void watch(long read, long all) {
    int step = all == 0 ? 0 : (int) Math.min(STEPS, read * STEPS / all);
    SwingUtilities.invokeLater(() -> bar.setValue(step));
  }

  private void show(Task task, Job.Ended ended) {
    bar.setValue(STEPS);
    line.setText(words.of(ended.hasResults() ? "done" : "failed"));
    said.setText((ended.hasResults() ? task.results() + "\n\n" : "") + ended.said());
    said.setCaretPosition(0);
    if (ended.hasResults() && Files.exists(task.page())) {
      open.addActionListener(event -> browse(task.page()));
      open.setVisible(true);
      frame.getRootPane().setDefaultButton(open);
    }
  }

  /** The one thing that the program starts: the browser, where the user asks for it. */
  private void browse(Path page) {
    try {
      if (!Desktop.isDesktopSupported()) {
        throw new IOException("no desktop");
      }
      Desktop.getDesktop().open(page.toFile());
    } catch (IOException | UnsupportedOperationException e) {
      line.setText(words.of("unopened"));
      said.setText(page.toString());
    }
  }
}

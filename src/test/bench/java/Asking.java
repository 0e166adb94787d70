import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.wirecopy.archive.Archive;
import org.wirecopy.archive.ArchiveInfo;
import org.wirecopy.archive.Found;
import org.wirecopy.document.Document;

/**
 * How long an archive takes to grow and to be asked, in processor time.
 *
 * <pre>
 * java -Xmx1g -cp target/wirecopy-cli.jar src/test/bench/java/Asking.java DIR WORDS COUNT [QUESTIONS]
 * </pre>
 *
 * <p>Documents are collages of runs of three to six words from the file WORDS, 150 to 600 words
 * long, of which one in five holds 100 words of an earlier one. They are added until the archive in
 * DIR holds COUNT; then questions of 400 words are asked, every other of which holds 120 words of a
 * document that is there.
 */
public final class Asking {
  private static final int AT_ONCE = 20_000;

  private final String[] words;

  private Asking(String[] words) {
    this.words = words;
  }

  public static void main(String[] args) throws IOException {
    String text = Files.readString(Path.of(args[1]));
    Asking asking = new Asking(text.replaceAll("\\\\n", " ").split("[\\s\"{}]+"));
    int count = Integer.parseInt(args[2]);
    int questions = args.length > 3 ? Integer.parseInt(args[3]) : 4000;
    try (Archive archive = Archive.open(Path.of(args[0]))) {
      asking.grow(archive, count);
      asking.ask(archive, count, questions);
    }
  }

  private void grow(Archive archive, int count) throws IOException {
    int first = (int) archive.size();
    long bytes = 0;
    long start = System.nanoTime();
    double before = processor();
    for (int from = first; from < count; from += AT_ONCE) {
      List<Document> some = new ArrayList<>();
      for (int i = from; i < Math.min(count, from + AT_ONCE); i++) {
        String[] text = document(i, true);
        some.add(Document.of("d" + i, String.join(" ", text)));
        bytes += some.get(some.size() - 1).text().length();
      }
      archive.add(some.toArray(Document[]::new));
    }
    archive.commit();
    ArchiveInfo info = archive.info();
    System.out.printf(
        Locale.ROOT,
        "added %,d documents, %,d MB: %.1f s, %.1f s of processor time (with making them)%n"
            + "  %,d segments, %,d bytes, %.3f of the text; fingerprints %.0f bytes a document%n"
            + "  resident at most %s%n",
        count - first,
        bytes >> 20,
        (System.nanoTime() - start) / 1e9,
        processor() - before,
        info.segments(),
        info.bytes(),
        first > 0 ? Double.NaN : info.bytes() / (double) Math.max(1, bytes),
        info.fingerprintBytes() / (double) info.documents(),
        resident());
  }

  private void ask(Archive archive, int count, int questions) throws IOException {
    Random random = new Random(77);
    long[] times = new long[questions];
    var bean = ManagementFactory.getThreadMXBean();
    int found = 0;
    for (int warm = 1; warm >= 0; warm--) {
      found = 0;
      for (int i = 0; i < questions; i++) {
        String[] text = collage(random, 400);
        if (i % 2 == 0) {
          String[] held = document(random.nextInt(count), true);
          System.arraycopy(held, 10, text, 100, 120);
        }
        Document asked = Document.of("q" + i, String.join(" ", text));
        long before = bean.getCurrentThreadCpuTime();
        Found answer = archive.find(asked);
        times[i] = bean.getCurrentThreadCpuTime() - before;
        found += i % 2 == 0 && !answer.isEmpty() ? 1 : 0;
      }
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "asked %,d: median %.2f ms, p90 %.2f, p99 %.2f, most %.1f; %d of %d found%n",
        questions,
        times[questions / 2] / 1e6,
        times[questions * 9 / 10] / 1e6,
        times[questions * 99 / 100] / 1e6,
        times[questions - 1] / 1e6,
        found,
        (questions + 1) / 2);
  }

  private String[] document(int number, boolean mayCopy) {
    Random random = new Random(number * 0x9E3779B97F4A7C15L);
    String[] text = collage(random, 150 + random.nextInt(451));
    if (mayCopy && number > 0 && number % 5 == 4) {
      String[] from = document(random.nextInt(number), false);
      System.arraycopy(from, 20, text, 20, 100);
    }
    return text;
  }

  private String[] collage(Random random, int count) {
    String[] text = new String[count];
    for (int done = 0; done < count; ) {
      int at = random.nextInt(words.length - 8);
      int run = Math.min(count - done, 3 + random.nextInt(4));
      System.arraycopy(words, at, text, done, run);
      done += run;
    }
    return text;
  }

  private static double processor() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  private static String resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "unknown";
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines.filter(line -> line.startsWith("VmHWM")).findFirst().orElse("unknown");
    }
  }
}

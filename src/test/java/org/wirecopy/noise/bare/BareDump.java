package org.wirecopy.noise.bare;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.wirecopy.document.Document;
import org.wirecopy.document.input.Corpus;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.mark.Favor;

/**
 * Writes the features of all lines of bare texts, for {@code src/test/bench/judge/bare.py}: {@code
 * BareDump IN.jsonl OUT}. OUT.names holds the names of the features, OUT.lines a row a line (the
 * document's id, a tab, the line), OUT.floats the features as 32-bit floats, big-endian.
 */
final class BareDump {
  private BareDump() {}

  public static void main(String[] args) throws IOException {
    Files.write(
        Path.of(args[1] + ".names"), BareFeatures.list().stream().map(BareFeature::name).toList());
    double[] features = new double[BareFeatures.list().size()];
    try (Corpus corpus = Corpus.open(args[0]);
        PrintStream lines =
            new PrintStream(
                new BufferedOutputStream(Files.newOutputStream(Path.of(args[1] + ".lines"))),
                false,
                StandardCharsets.UTF_8);
        DataOutputStream floats =
            new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(Path.of(args[1] + ".floats"))))) {
      for (Iterator<Document> all = corpus.documents().iterator(); all.hasNext(); ) {
        Document document = all.next();
        LineLabels labels = new LineLabels(document, Favor.BALANCE);
        BarePage page = new BarePage(labels);
        for (int i = 0; i < page.size(); i++) {
          BareFeatures.of(page, i, features);
          lines.print(document.id() + '\t' + page.row(i).text().replace('\t', ' ') + '\n');
          for (double feature : features) {
            floats.writeFloat((float) feature);
          }
        }
      }
    }
  }
}

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wirecopy.archive.Archive;
import org.wirecopy.archive.Found;
import org.wirecopy.archive.FoundPart;
import org.wirecopy.document.Document;
import org.wirecopy.document.input.Corpus;

/**
 * Tells what the texts of a day hold of all days before, and keeps them.
 *
 * <pre>java -cp wirecopy-cli.jar docs/examples/NightlyJob.java DIR INPUT</pre>
 */
public final class NightlyJob {
  public static void main(String[] args) throws IOException {
    try (Archive archive = Archive.open(Path.of(args[0]));
        Corpus today = Corpus.open(args[1])) {
      List<Document> documents = today.documents().toList();
      for (Found found : archive.find(documents)) {
        for (FoundPart part : found.parts()) {
          System.out.printf(
              "%s: %s, held by %d before, first in %s%n",
              found.document(), part.kind().label(), part.holders(), part.origin().document());
        }
      }
      archive.add(documents.toArray(Document[]::new));
      archive.commit();
      System.out.println(archive.size() + " documents, " + today.problems().size() + " problems");
    }
  }
}

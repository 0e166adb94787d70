package org.wirecopy.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.wirecopy.archive.Archive;
import org.wirecopy.archive.ArchiveOptions;
import org.wirecopy.archive.store.DamagedArchiveException;
import org.wirecopy.check.Material;
import org.wirecopy.check.Role;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;

/**
 * References that are kept in archives. Of each no more is read than what shares a fingerprint with
 * a text that is checked.
 */
final class ArchivedReferences {
  private final List<Path> folders;
  private final ArchiveOptions options;
  private final int minWords;
  private final Consumer<Problem> problems;

  /**
   * References.
   *
   * @param folders the folders of the archives
   * @param options how they are asked
   * @param minWords the shortest run that is to be found
   * @param problems hears of archives that may miss one
   */
  ArchivedReferences(
      List<Path> folders, ArchiveOptions options, int minWords, Consumer<Problem> problems) {
    this.folders = List.copyOf(folders);
    this.options = options;
    this.minWords = minWords;
    this.problems = problems;
  }

  boolean isEmpty() {
    return folders.isEmpty();
  }

  /**
   * What the archives hold that may share something with texts.
   *
   * @throws DamagedArchiveException if an archive is damaged
   */
  List<Material> beside(List<Material> checked) {
    Set<String> taken =
        checked.stream().map(one -> one.document().id()).collect(Collectors.toSet());
    List<Document> asked = checked.stream().map(Material::document).toList();
    List<Material> references = new ArrayList<>();
    for (Path folder : folders) {
      try (Archive archive = Archive.open(folder, options)) {
        int found = archive.info().fingerprintedWords();
        if (found > minWords) {
          problems.accept(
              Problem.note(
                  folder.toString(),
                  "finds every shared run of "
                      + found
                      + " words, and may miss shorter ones; add the documents to an archive with"
                      + " --min-words "
                      + minWords));
        }
        for (Document held : archive.sharing(asked)) {
          String id = taken.add(held.id()) ? held.id() : folder + "/" + held.id();
          taken.add(id);
          references.add(Material.of(held.withId(id), Role.REFERENCE));
        }
      } catch (IOException e) {
        throw new DamagedArchiveException(e);
      }
    }
    return references;
  }
}

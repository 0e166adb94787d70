package org.wirecopy.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the path of a document's file from its id, since terminals and editors open paths.
 *
 * @param folders the folders that the ids may start from
 */
record Locations(List<Path> folders) {
  /** The folders that were given, and those of the files that were. */
  static Locations of(List<String> inputs) {
    List<Path> folders = new ArrayList<>();
    for (String input : inputs) {
      try {
        Path path = Path.of(input);
        Path folder = Files.isDirectory(path) ? path : path.getParent();
        if (folder != null && !folders.contains(folder)) {
          folders.add(folder);
        }
      } catch (InvalidPathException e) {
        // a glob on a system whose paths have no stars: its ids stay as they are
      }
    }
    return new Locations(folders);
  }

  /** The path of a document's file; the id where no folder has such a file. */
  String path(String id) {
    try {
      for (Path folder : folders) {
        Path path = folder.resolve(id);
        if (Files.isRegularFile(path)) {
          return path.toString();
        }
      }
    } catch (InvalidPathException e) {
      // an id that is no path names no file
    }
    return id;
  }
}

package org.wirecopy.report.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecopy.Analysis;
import org.wirecopy.noise.CleanDocument;

/**
 * Who carries documents: their source where it is known, and the document itself where it is not.
 *
 * @param documents the documents by their carrier, sorted by its name
 * @param names the carriers by the ids of their documents
 */
record Carriers(Map<String, List<CleanDocument>> documents, Map<String, String> names) {
  static Carriers of(Analysis analysis) {
    Map<String, List<CleanDocument>> documents = new TreeMap<>();
    Map<String, String> names = new HashMap<>();
    for (CleanDocument document : analysis.documents()) {
      String source = document.metadata().source();
      String name = source == null ? document.id() : source;
      documents.computeIfAbsent(name, key -> new ArrayList<>()).add(document);
      names.put(document.id(), name);
    }
    return new Carriers(documents, names);
  }

  /** The carrier of a document, by its id. */
  String of(String document) {
    return names.getOrDefault(document, document);
  }
}

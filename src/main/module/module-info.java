/**
 * Tells copied text from original text.
 *
 * <p>What an embedder may leave out is {@code static} here. Libraries that are no modules (those
 * for Parquet, web archives, mail and TOML) are read from the class path. Spark runs on the class path
 * alone and Maven in realms of its own, so these edges are not exported.
 */
module org.wirecopy {
  requires com.dynatrace.hash4j;
  requires com.fasterxml.jackson.core;
  requires transitive com.google.common;
  requires java.xml;
  requires static jdk.httpserver;
  requires org.apache.commons.csv;
  requires org.apache.commons.numbers.gamma;
  requires org.apache.commons.text;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.strikethrough;
  requires org.commonmark.ext.gfm.tables;
  requires org.jline.terminal;
  requires org.jsoup;
  requires org.snakeyaml.engine;
  requires static com.github.luben.zstd_jni;
  requires static info.picocli;
  requires static org.apache.commons.compress;
  requires static org.tukaani.xz;
  requires static org.assertj.core;
  requires static org.jspecify;

  exports org.wirecopy;
  exports org.wirecopy.align;
  exports org.wirecopy.archive;
  exports org.wirecopy.assertions;
  exports org.wirecopy.check;
  exports org.wirecopy.check.format;
  exports org.wirecopy.cli;
  exports org.wirecopy.dedup;
  exports org.wirecopy.dedup.options;
  exports org.wirecopy.document;
  exports org.wirecopy.document.input;
  exports org.wirecopy.fingerprint.sketch;
  exports org.wirecopy.noise;
  exports org.wirecopy.noise.mark;
  exports org.wirecopy.reliability;
  exports org.wirecopy.reliability.story;
  exports org.wirecopy.report;
  exports org.wirecopy.report.format;
  exports org.wirecopy.report.plot;
  exports org.wirecopy.token;
  exports org.wirecopy.trace;
  exports org.wirecopy.trace.named;
  exports org.wirecopy.trial;
}

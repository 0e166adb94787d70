package org.wirecopy.noise.line;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.work.Labels;

/** What a header line of a message tells, known by its name in many languages. */
public enum MailField {
  FROM,
  DATE,
  TO,
  SUBJECT,
  /** Copies, attachments, importance: what stands between the others. */
  OTHER;

  private static final Map<String, MailField> KNOWN = load();

  /** What a name, in lower case, stands for, or {@code null}. */
  static @Nullable MailField named(String name) {
    return KNOWN.get(name);
  }

  private static Map<String, MailField> load() {
    Map<String, MailField> known = new HashMap<>();
    for (MailField field : values()) {
      String kind = "field-" + Labels.of(field);
      NoisePhrases.ofMail().of(kind).forEach(name -> known.putIfAbsent(name, field));
    }
    return Map.copyOf(known);
  }
}

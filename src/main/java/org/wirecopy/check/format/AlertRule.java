package org.wirecopy.check.format;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wirecopy.check.CheckReport;
import org.wirecopy.table.Table;
import org.wirecopy.trace.ReuseKind;

/**
 * What an alert is called, what it means and what to do: one rule for each kind of reuse, and one
 * for each other limit of the gate. The words are in {@code rules.tsv}.
 *
 * @param label its name, for example {@code uncredited-copy}
 * @param text what it says
 * @param precision how often it is right, in GitHub's words
 */
record AlertRule(String label, Text text, String precision) {
  private static final Map<String, AlertRule> ALL = read();

  /** Too much of a document is copied. */
  static final AlertRule COPIED_SHARE = of("copied-share");

  /** More is allowed than may be. */
  static final AlertRule TOO_MANY_ALLOWED = of("too-many-allowed");

  private static final String ALLOWING =
      "If the copy may stay, allow it with a reason, in comments around it";
  private static final String COMMENTS =
      "<!-- wirecopy:allow reason=\"why it may stay\" -->\n…\n<!-- wirecopy:end -->";
  private static final String KNOWING =
      "If it was there before you began to check, put it into the baseline.";

  /**
   * What a rule says.
   *
   * @param says what a copy does, with {@code {words}} and {@code {place}} to be filled in
   * @param brief what it is, in a few words
   * @param full what it is, in a sentence
   * @param advice what to do
   */
  record Text(String says, String brief, String full, String advice) {}

  private static Map<String, AlertRule> read() {
    ImmutableMap.Builder<String, AlertRule> rules = ImmutableMap.builder();
    for (Table.Row row : Table.read(AlertRule.class, "rules.tsv").rows()) {
      Text text =
          new Text(row.cell("says"), row.cell("brief"), row.cell("full"), row.cell("advice"));
      rules.put(row.cell("rule"), new AlertRule(row.cell("rule"), text, row.cell("precision")));
    }
    return rules.buildOrThrow();
  }

  private static AlertRule of(String label) {
    AlertRule rule = ALL.get(label);
    if (rule == null) {
      throw new IllegalArgumentException("rules.tsv must have a row " + label);
    }
    return rule;
  }

  static AlertRule of(ReuseKind kind) {
    return of(kind.label());
  }

  /** The rules that a check applies, those of all kinds that it found among them. */
  static List<AlertRule> of(CheckReport report) {
    Set<ReuseKind> kinds = EnumSet.copyOf(report.gate().kinds());
    report.findings().forEach(finding -> kinds.add(finding.match().kind()));
    List<AlertRule> rules = new ArrayList<>();
    kinds.forEach(kind -> rules.add(of(kind)));
    rules.add(COPIED_SHARE);
    rules.add(TOO_MANY_ALLOWED);
    return rules;
  }

  /** Its name as a class would have it, for example {@code UncreditedCopy}. */
  String className() {
    return CaseFormat.LOWER_HYPHEN.to(CaseFormat.UPPER_CAMEL, label);
  }

  /** Its name for a person, for example {@code uncredited copy}. */
  String title() {
    return label.replace('-', ' ');
  }

  /** What it means and what to do, as plain text. */
  String help() {
    String meaning = text.full + "\n" + text.advice;
    return isAllowable() ? String.join("\n", meaning, ALLOWING + ":", COMMENTS, KNOWING) : meaning;
  }

  /** What it means and what to do, as Markdown. */
  String helpMarkdown() {
    return text.full + "\n\n" + remedies(List.of(this));
  }

  /** What to do about some rules, as a list in Markdown. */
  static String remedies(List<AlertRule> rules) {
    List<String> lines = new ArrayList<>();
    rules.stream().map(rule -> "- " + rule.text.advice).distinct().forEach(lines::add);
    if (rules.stream().anyMatch(AlertRule::isAllowable)) {
      lines.add("- " + ALLOWING + ":\n\n  ```html\n  " + indented(COMMENTS) + "\n  ```");
      lines.add("- " + KNOWING);
    }
    return String.join("\n", lines);
  }

  private static String indented(String lines) {
    return lines.replace("\n", "\n  ");
  }

  /** Whether what it tells of can be allowed, or known before. */
  private boolean isAllowable() {
    return !equals(TOO_MANY_ALLOWED);
  }
}

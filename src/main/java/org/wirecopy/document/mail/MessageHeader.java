package org.wirecopy.document.mail;

import com.google.common.base.CharMatcher;
import com.google.common.base.Utf8;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.document.markup.Languages;

/** What the header of a message says of it. */
final class MessageHeader {
  private static final Set<String> TOLD =
      Set.of("from", "date", "subject", "newsgroups", "list-id", "content-language");

  /** Every message has one of these, and other texts have none. */
  private static final Set<String> OF_MESSAGES =
      Set.of("from", "date", "subject", "message-id", "return-path");

  /** The library takes time in proportion to the square of the words. */
  private static final int LONGEST_DECODED = 2048;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern LIST = Pattern.compile("<([^<>]{1,200})>\\s*$");

  private final Map<String, String> fields = new HashMap<>();
  private boolean isOfMessage;

  /** Adds a field; of those with one name the first counts. */
  void add(Field field) {
    String name = field.getNameLowerCase();
    isOfMessage |= OF_MESSAGES.contains(name);
    if (TOLD.contains(name) && !fields.containsKey(name)) {
      fields.put(name, value(field));
    }
  }

  boolean isOfMessage() {
    return isOfMessage;
  }

  /** Group or list, date, subject and sender. */
  Metadata metadata() {
    return new Metadata(
        fields.getOrDefault("newsgroups", list()),
        PublishedParser.parse(fields.get("date")).orElse(null),
        fields.get("subject"),
        fields.get("from"),
        null);
  }

  /** The mailing list (RFC 2919). */
  private @Nullable String list() {
    Matcher list = LIST.matcher(fields.getOrDefault("list-id", ""));
    return list.find() ? list.group(1) : null;
  }

  @Nullable String language() {
    return Languages.tag(fields.get("content-language"));
  }

  /** A field's value on one line (RFC 5322, section 2.2.3), its words decoded (RFC 2047). */
  static String value(Field field) {
    byte[] raw = field.getRaw().toByteArray();
    Charset charset = Utf8.isWellFormed(raw) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    String line = new String(raw, charset);
    String folded = line.substring(line.indexOf(':') + 1);
    String unfolded = CharMatcher.whitespace().trimAndCollapseFrom(folded, ' ');
    String decoded =
        unfolded.length() > LONGEST_DECODED
            ? unfolded
            : DecoderUtil.decodeEncodedWords(
                unfolded, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
    return CharMatcher.javaIsoControl().replaceFrom(decoded, ' ').strip();
  }
}

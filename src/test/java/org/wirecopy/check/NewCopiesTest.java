package org.wirecopy.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;

/**
 * What is new, told by a count of places that a child could make, and by the check: in worlds of
 * files into which texts are copied, moved, taken out and allowed, with any baseline, earlier
 * state, reference and choice of files.
 */
class NewCopiesTest {
  private static final int TEXTS = 2;
  private static final int FILES = 6;
  private static final int WORLDS = 100;

  /** Which texts files hold; a negative number is a text that is allowed where it stands. */
  private record World(TreeMap<String, Set<Integer>> files, Set<Integer> inReference) {
    World copy() {
      TreeMap<String, Set<Integer>> same = new TreeMap<>();
      files.forEach((path, texts) -> same.put(path, new LinkedHashSet<>(texts)));
      return new World(same, inReference);
    }

    Set<String> holders(int text) {
      return files.keySet().stream()
          .filter(path -> holds(path, text) || holds(path, -text))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean holds(String path, int text) {
      return files.getOrDefault(path, Set.of()).contains(text);
    }

    void change(Random random) {
      String path = "f" + random.nextInt(FILES);
      int text = 1 + random.nextInt(TEXTS);
      List<String> holders = new ArrayList<>(holders(text));
      switch (random.nextInt(6)) {
        case 0, 1 -> add(path, text);
        case 2 -> add(path, holds(path, text) ? text : -text);
        case 3 -> files.getOrDefault(path, new HashSet<>()).removeAll(Set.of(text, -text));
        case 4 -> files.remove(path);
        default -> {
          if (!holders.isEmpty() && !holders.contains(path)) {
            String from = holders.get(random.nextInt(holders.size()));
            int moved = holds(from, text) ? text : -text;
            files.get(from).remove(moved);
            add(path, moved);
          }
        }
      }
    }

    World withoutAllowances() {
      World plain = copy();
      plain.files.values().forEach(texts -> texts.removeIf(text -> text < 0));
      return plain;
    }

    private void add(String path, int text) {
      if (!holds(path, -text)) {
        files.computeIfAbsent(path, one -> new LinkedHashSet<>()).add(text);
      }
    }
  }

  /** How a check is made. */
  private record Mode(boolean against, boolean eachOther) {
    static Mode random(Random random) {
      boolean against = random.nextBoolean();
      return new Mode(against, !against || random.nextBoolean());
    }

    boolean compares(World world, int text) {
      return against && world.inReference.contains(text) || eachOther;
    }

    boolean refers(World world, int text) {
      return against && world.inReference.contains(text);
    }
  }

  private final Random random;
  private final Map<Integer, String> words = new LinkedHashMap<>();

  NewCopiesTest() {
    this.random = new Random(20);
    IntStream.rangeClosed(1, TEXTS).forEach(text -> words.put(text, words(40)));
  }

  private String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + Integer.toString(random.nextInt(1 << 30), 36))
        .collect(Collectors.joining(" "));
  }

  private Document document(String path, Set<Integer> texts) {
    StringBuilder text = new StringBuilder(own(path)).append("\n\n");
    for (int one : texts) {
      String paragraph = words.get(Math.abs(one));
      text.append(
          one > 0
              ? paragraph
              : "<!-- wirecopy:allow reason=\"x\" -->\n" + paragraph + "\n<!-- wirecopy:end -->");
      text.append("\n\n").append(own(path + one)).append("\n\n");
    }
    return Document.of(path, text.toString());
  }

  /** Words that stand in no other file, and always in this one. */
  private static String own(String name) {
    Random own = new Random(name.hashCode());
    return IntStream.range(0, 12)
        .mapToObj(i -> "o" + Integer.toString(own.nextInt(1 << 30), 36))
        .collect(Collectors.joining(" "));
  }

  private World world() {
    Set<Integer> inReference = new LinkedHashSet<>();
    for (int text = 1; text <= TEXTS; text++) {
      if (random.nextBoolean()) {
        inReference.add(text);
      }
    }
    World world = new World(new TreeMap<>(), inReference);
    for (int i = 0; i < FILES; i++) {
      world.files.put("f" + i, new LinkedHashSet<>());
    }
    return changed(world, 12);
  }

  private World changed(World world, int changes) {
    World changed = world.copy();
    for (int i = 0; i < changes; i++) {
      changed.change(random);
    }
    return changed;
  }

  private CheckReport check(World now, World base, Baseline baseline, Mode mode, Set<String> read) {
    List<Material> materials = new ArrayList<>();
    List<Document> before = new ArrayList<>();
    List<Document> elsewhere = new ArrayList<>();
    Set<String> all = new LinkedHashSet<>(now.files.keySet());
    all.addAll(base == null ? Set.of() : base.files.keySet());
    for (String path : all) {
      Set<Integer> texts = now.files.get(path);
      boolean isChanged = base == null || !Objects.equals(base.files.get(path), texts);
      boolean isRead = read.contains(path);
      if (texts != null && isRead) {
        materials.add(
            Material.of(document(path, texts), isChanged ? Role.CHECKED : Role.UNCHANGED));
      }
      if (base != null && isChanged && base.files.containsKey(path)) {
        before.add(document(path, base.files.get(path)));
        if (texts != null && !isRead) {
          elsewhere.add(document(path, texts));
        }
      }
    }
    if (mode.against) {
      materials.add(Material.of(document("ref", now.inReference), Role.REFERENCE));
    }
    Collections.shuffle(materials, random);
    return Check.builder()
        .baseline(baseline)
        .before(new EarlierState(before, elsewhere))
        .unread(path -> now.files.containsKey(path) && !read.contains(path))
        .eachOther(mode.eachOther)
        .build()
        .of(materials);
  }

  /** How many copies of each text are new. */
  private Map<Integer, Integer> told(CheckReport report) {
    Map<Integer, Integer> told = new TreeMap<>();
    for (Finding finding : report.findings()) {
      words.forEach(
          (text, paragraph) -> {
            if (finding.match().text().equals(paragraph)) {
              told.merge(text, 1, Integer::sum);
            }
          });
    }
    return told;
  }

  /** The same from the places alone. */
  private static Map<Integer, Integer> counted(
      World now, World base, Map<Integer, Set<String>> baseline, Mode mode, Set<String> read) {
    Map<Integer, Integer> counted = new TreeMap<>();
    for (int text = 1; text <= TEXTS; text++) {
      Set<String> holders = now.holders(text);
      Set<String> before = base == null ? Set.of() : base.holders(text);
      Set<String> known = baseline.getOrDefault(text, Set.of());
      Set<String> visible = Sets.intersection(holders, read);
      Set<String> fresh = Sets.difference(visible, Sets.union(before, known));
      // What a file that nobody read was known to hold, it is taken to hold still.
      Set<String> lost =
          Sets.filter(
              Sets.difference(known, holders),
              path -> read.contains(path) || !now.files.containsKey(path));
      int mayMove =
          Math.max(
              Sets.difference(before, holders).size()
                  - Sets.intersection(visible, Sets.difference(known, before)).size(),
              lost.size() - Sets.intersection(visible, Sets.difference(before, known)).size());
      int moved = Math.min(Math.max(0, mayMove), fresh.size());
      int one = text;
      int open = Sets.filter(fresh, path -> now.holds(path, one)).size();
      boolean isOrigin = mode.refers(now, text) || visible.size() - fresh.size() + moved > 0;
      int copies = isOrigin ? open - Math.max(0, moved - (fresh.size() - open)) : open - 1;
      if (copies > 0 && mode.compares(now, text)) {
        counted.put(text, copies);
      }
    }
    return counted;
  }

  /** What a baseline knows after it was written. */
  private static Map<Integer, Set<String>> written(World world, Mode mode) {
    Map<Integer, Set<String>> known = new TreeMap<>();
    for (int text = 1; text <= TEXTS; text++) {
      int one = text;
      Set<String> open = new LinkedHashSet<>(world.holders(text));
      open.removeIf(path -> world.holds(path, -one));
      if (open.size() > (mode.refers(world, text) ? 0 : 1) && mode.compares(world, text)) {
        known.put(text, open);
      }
    }
    return known;
  }

  private static final Set<String> ALL =
      IntStream.range(0, FILES).mapToObj(i -> "f" + i).collect(Collectors.toSet());

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void what_is_new_is_told_whatever_is_known(int seed) {
    random.setSeed(seed);
    for (int round = 0; round < WORLDS; round++) {
      World first = world();
      World base = changed(first, random.nextInt(5));
      World now = changed(base, 1 + random.nextInt(8));
      Mode writing = Mode.random(random);
      Mode mode = Mode.random(random);
      boolean isKnown = random.nextInt(3) > 0;
      boolean isSince = random.nextInt(3) > 0;
      Baseline baseline =
          isKnown
              ? check(first, null, Baseline.EMPTY, writing, ALL).notes().baselines().current()
              : Baseline.EMPTY;
      Map<Integer, Set<String>> known = isKnown ? written(first, writing) : Map.of();
      World since = isSince ? base : null;
      Set<String> read = some();

      assertThat(told(check(now, since, baseline, mode, read)))
          .as(
              "seed %s, round %s: %s at first, written %s, %s at the base, %s now, checked %s in"
                  + " %s",
              seed, round, first, isKnown ? writing : "never", since, now, mode, read)
          .isEqualTo(counted(now, since, known, mode, read));
    }
  }

  /** What a baseline knows of a text: who holds it, and whether a reference does. */
  private record Known(Set<String> holders, boolean isReferred) {
    static final Known NOTHING = new Known(Set.of(), false);

    boolean isCopied() {
      return holders.size() > (isReferred ? 0 : 1);
    }
  }

  /**
   * What a baseline knows after it was kept: with all that is new, or only without what is gone.
   */
  private static Map<Integer, Known> kept(
      Map<Integer, Known> baseline, boolean withNew, World world, Mode mode, Set<String> read) {
    Map<Integer, Known> kept = new TreeMap<>();
    for (int text = 1; text <= TEXTS; text++) {
      Known known = baseline.getOrDefault(text, Known.NOTHING);
      Set<String> holders = world.holders(text);
      Set<String> visible = Sets.intersection(holders, read);
      boolean isFound =
          mode.compares(world, text) && visible.size() > (mode.refers(world, text) ? 0 : 1);
      Set<String> slots =
          new LinkedHashSet<>(
              Sets.filter(
                  known.holders,
                  path ->
                      holders.contains(path)
                          || world.files.containsKey(path) && !read.contains(path)));
      if (isFound && withNew) {
        slots.addAll(visible);
      } else if (isFound) {
        visible.stream()
            .filter(path -> !slots.contains(path))
            .sorted()
            .limit(known.holders.size() - slots.size())
            .collect(Collectors.toList())
            .forEach(slots::add);
      }
      boolean isNoted = isFound && withNew && mode.refers(world, text);
      Known now = new Known(slots, known.isReferred || isNoted);
      if (now.isCopied()) {
        kept.put(text, now);
      }
    }
    return kept;
  }

  private Set<String> some() {
    return random.nextInt(3) > 0
        ? ALL
        : Set.copyOf(Sets.filter(ALL, path -> random.nextInt(6) > 0));
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 7, 8})
  void what_was_not_looked_for_stays_known(int seed) {
    random.setSeed(seed);
    for (int round = 0; round < WORLDS; round++) {
      World world = world().withoutAllowances();
      Baseline baseline = Baseline.EMPTY;
      Map<Integer, Known> known = Map.of();
      List<String> story = new ArrayList<>();
      for (int step = 0; step < 4; step++) {
        Mode mode = Mode.random(random);
        Set<String> read = some();
        boolean withNew = step == 0 || random.nextBoolean();
        story.add(world + (withNew ? " updated " : " pruned ") + mode + " in " + read);
        CheckReport report = check(world, null, baseline, mode, read);
        CheckReport.Baselines after = report.notes().baselines();
        Map<Integer, Set<String>> holders = new TreeMap<>();
        known.forEach((text, one) -> holders.put(text, one.holders));
        assertThat(told(report))
            .as("seed %s, round %s: %s", seed, round, story)
            .isEqualTo(counted(world, null, holders, mode, read));
        baseline = withNew ? after.current() : after.kept();
        known = kept(known, withNew, world, mode, read);
        world = changed(world, 1 + random.nextInt(3)).withoutAllowances();
      }
    }
  }
}

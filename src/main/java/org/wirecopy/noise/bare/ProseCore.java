package org.wirecopy.noise.bare;

/**
 * The stretch of lines that holds most of a page's prose and little else: of all stretches, that in
 * which what lines of prose add less what other lines take away is greatest. After Kadane, as told
 * by Bentley, "Algorithm design techniques", CACM 1984, doi:10.1145/358234.381162.
 *
 * @param from its first line
 * @param to the line after its last; equal to {@code from} if there is no prose
 * @param usual what its lines of prose are like on average
 */
record ProseCore(int from, int to, Usual usual) {
  private static final double LONG_LINE = 60;

  /**
   * What lines of prose are like on average, or 0 where there are none.
   *
   * @param words their words
   * @param function their share of function words
   * @param capitals their share of words with a capital
   * @param wordLength the characters to a word
   */
  record Usual(double words, double function, double capitals, double wordLength) {}

  static ProseCore of(LineShape[] shapes) {
    double best = 0;
    double sum = 0;
    int start = 0;
    int from = 0;
    int to = 0;
    for (int i = 0; i < shapes.length; i++) {
      sum += gain(shapes[i]);
      if (sum <= 0) {
        sum = 0;
        start = i + 1;
      } else if (sum > best) {
        best = sum;
        from = start;
        to = i + 1;
      }
    }
    return new ProseCore(from, to, usual(shapes, from, to));
  }

  boolean contains(int line) {
    return line >= from && line < to;
  }

  int lines() {
    return to - from;
  }

  /** What a line adds to the core, or takes from it. */
  private static double gain(LineShape shape) {
    return shape.isProse()
        ? Math.min(shape.words(), LONG_LINE) * shape.prose()
        : -2 - 0.5 * Math.min(shape.words(), 20);
  }

  private static Usual usual(LineShape[] shapes, int from, int to) {
    double lines = 0;
    double words = 0;
    double function = 0;
    double capitals = 0;
    double characters = 0;
    for (int i = from; i < to; i++) {
      if (shapes[i].isProse()) {
        lines++;
        words += shapes[i].words();
        function += shapes[i].function * shapes[i].words();
        capitals += shapes[i].capitals * shapes[i].words();
        characters += shapes[i].characters;
      }
    }
    return words == 0
        ? new Usual(0, 0, 0, 0)
        : new Usual(words / lines, function / words, capitals / words, characters / words);
  }
}

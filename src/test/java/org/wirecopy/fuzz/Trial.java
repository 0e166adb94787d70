package org.wirecopy.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Keep;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.noise.mark.Favor;
import org.wirecopy.noise.mark.Preset;

/**
 * Files, and what is done with them.
 *
 * @param samples the files, each with a name of its own
 * @param preset what they are taken for in cleaning
 * @param favor which mistake weighs more in cleaning
 * @param mode what is done about copies
 * @param keep which copy stays
 * @param cleans whether noise is cut out with the copies
 */
record Trial(
    List<Sample> samples, Preset preset, Favor favor, Mode mode, Keep keep, boolean cleans) {
  Trial {
    samples = List.copyOf(samples);
  }

  Trial with(List<Sample> others) {
    return new Trial(others, preset, favor, mode, keep, cleans);
  }

  Trial with(int index, byte[] bytes) {
    List<Sample> others = new ArrayList<>(samples);
    others.set(index, samples.get(index).withBytes(bytes));
    return with(others);
  }

  Cleaner cleaner() {
    return Cleaner.builder().preset(preset).favor(favor).build();
  }

  DedupOptions options() {
    DedupOptions usual = DedupOptions.of(mode);
    return new DedupOptions(
        mode,
        keep,
        usual.threshold(),
        usual.minWords(),
        cleans ? cleaner() : null,
        usual.noiseOptions());
  }

  /** How many bytes there are in all. */
  int size() {
    return samples.stream().mapToInt(sample -> sample.bytes().length).sum();
  }

  /** The options, in words for a person. */
  String settings() {
    return String.join(
        ", ",
        "preset " + preset,
        "favor " + favor,
        "mode " + mode,
        "keep " + keep,
        cleans ? "clean" : "not cleaned");
  }
}

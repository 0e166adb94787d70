package org.wirecopy.spark;

import java.io.Serializable;
import java.util.function.Supplier;
import org.wirecopy.dedup.options.DedupOptions;

/**
 * Gives the options of a run wherever they are needed: it is sent to the machines of a cluster in
 * place of the options, which may hold rules that cannot be sent.
 */
@FunctionalInterface
public interface OptionsSupplier extends Supplier<DedupOptions>, Serializable {}

package org.wirecopy.trace.verdict;

import java.util.List;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.ReuseKind;

/**
 * What happened to a passage, and why that is the finding.
 *
 * @param kind what happened
 * @param evidence the reasons
 */
record Verdict(ReuseKind kind, List<Evidence> evidence) {}

package org.wirecopy.trace;

import java.util.List;

/**
 * What happened to a passage, and why that is the finding.
 *
 * @param kind what happened
 * @param evidence the reasons
 */
record Verdict(ReuseKind kind, List<Evidence> evidence) {}

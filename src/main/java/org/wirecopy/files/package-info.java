/**
 * Finding what to read: folders and git repositories come in, the files that look like prose and
 * what changed in them go out. Start from {@link org.wirecopy.files.TreeWalk} for a folder, and
 * from {@link org.wirecopy.files.GitRepository} for what a branch changes. What a run reads is
 * among its {@link org.wirecopy.files.InputFiles}, over which nothing is written.
 */
@NullMarked
package org.wirecopy.files;

import org.jspecify.annotations.NullMarked;

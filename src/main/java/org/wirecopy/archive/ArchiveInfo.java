package org.wirecopy.archive;

/**
 * An archive in numbers.
 *
 * @param commit how many commits there were
 * @param documents how many documents it holds
 * @param removed how many more were removed, and go with the next merge
 * @param words how many words were fingerprinted, those of what was removed too
 * @param minWords the shortest shared run of words that is looked for
 * @param fingerprintedWords the shortest that fingerprints guarantee, at most as many
 * @param segments how many segments there are
 * @param fingerprints how many fingerprints
 * @param fingerprintBytes how many bytes these take, with what finds them
 * @param bytes how many bytes all takes
 */
public record ArchiveInfo(
    long commit,
    long documents,
    long removed,
    long words,
    int minWords,
    int fingerprintedWords,
    int segments,
    long fingerprints,
    long fingerprintBytes,
    long bytes) {}

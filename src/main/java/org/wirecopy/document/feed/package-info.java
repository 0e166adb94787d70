/**
 * Files of XML that hold many texts: feeds (RSS, Atom) and dumps of Stack Exchange come in,
 * documents go out. Start from {@link org.wirecopy.document.feed.FeedFormat}.
 */
@NullMarked
package org.wirecopy.document.feed;

import org.jspecify.annotations.NullMarked;

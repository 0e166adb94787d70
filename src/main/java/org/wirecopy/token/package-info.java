/**
 * Tokenising: a document's text comes in, {@link org.wirecopy.token.Tokens} (folded words with
 * their places in the original) go out. Start from {@link org.wirecopy.token.Tokenizer}.
 */
@NullMarked
package org.wirecopy.token;

import org.jspecify.annotations.NullMarked;

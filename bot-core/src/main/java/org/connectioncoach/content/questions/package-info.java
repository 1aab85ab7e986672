/**
 * Reads what the coach needs for questions, requests and notes: {@code topics.yaml} with its phrasings, synonyms and
 * calibration, {@code requests.yaml} and {@code notes.yaml}.
 */
@NullMarked
package org.connectioncoach.content.questions;

import org.jspecify.annotations.NullMarked;

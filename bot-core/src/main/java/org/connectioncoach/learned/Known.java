package org.connectioncoach.learned;

/** What is known, and which content it was learned from. */
record Known<T>(Fingerprint fingerprint, T value) {}

package org.connectioncoach.language.manner;

import org.connectioncoach.language.text.Wording;

/** "What if I were …": trying an answer on without changing it. */
final class WhatIf {
    static final Wording ASKED = Wording.of(
            "\\b(?:what if (?:i|my|we)|what would (?:\\w+ ){1,6}(?:if|with)|what (?:happens|changes) if i|suppose (?:i|that i|my)|supposing|imagine (?:i|if i|that i)|if i (?:were|was|had|became|become|got|chose|picked|said) (?:\\S+ ){1,8}(?:what|how|would)|how would (?:\\w+ ){1,5}(?:change|look|differ|be)(?: \\w+){0,3} if|(?:would|does) (?:\\w+ ){1,4}(?:change|move|differ|be different) if|and if i (?:were|was|had|chose)|hypothetically|what about if|say i (?:were|was|had)|let us say i (?:were|was)|lets say i (?:were|was|had)|pretend i)\\b");

    private WhatIf() {}
}

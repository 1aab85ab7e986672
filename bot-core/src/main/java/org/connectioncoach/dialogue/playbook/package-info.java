/** What the dialogue works with in one workspace and language: guidance, texts, understanding and answers. Pure. */
@NullMarked
package org.connectioncoach.dialogue.playbook;

import org.jspecify.annotations.NullMarked;

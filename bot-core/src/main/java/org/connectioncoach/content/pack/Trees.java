package org.connectioncoach.content.pack;

import org.connectioncoach.content.tree.Node;

/**
 * The three trees that make up a pack, checked.
 *
 * @param core {@code core.yaml}
 * @param prompts {@code prompts.yaml}
 * @param topics {@code topics.yaml}, with an empty list where the file is absent
 */
public record Trees(Node.Fields core, Node.Fields prompts, Node.Fields topics) {}

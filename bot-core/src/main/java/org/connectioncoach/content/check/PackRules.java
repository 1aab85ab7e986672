package org.connectioncoach.content.check;

import java.time.LocalDate;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.pack.Trees;
import org.connectioncoach.content.pack.Workspace;
import org.connectioncoach.content.shape.CoreShape;
import org.connectioncoach.content.shape.PromptsShape;
import org.connectioncoach.content.shape.ShapeCheck;
import org.connectioncoach.content.shape.TopicsShape;
import org.connectioncoach.content.shape.WorkspaceShape;

/** All rules, in one place: what the core pack and what a workspace's changes are held to. */
public final class PackRules {
    private PackRules() {}

    public static void core(Trees trees, LocalDate today, Findings findings) {
        ShapeCheck.check(trees.core(), CoreShape.FILE, findings);
        ShapeCheck.check(trees.prompts(), PromptsShape.FILE, findings);
        ShapeCheck.check(trees.topics(), TopicsShape.FILE, findings);
    }

    public static void workspace(Trees trees, Workspace workspace, LocalDate today, Findings findings) {
        ShapeCheck.check(workspace.overlay(), WorkspaceShape.FILE, findings);
    }
}

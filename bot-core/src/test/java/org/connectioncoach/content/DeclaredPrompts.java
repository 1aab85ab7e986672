package org.connectioncoach.content;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.dialogue.script.Prompt;

/** Every text that some flow declares, found in the classes themselves. */
final class DeclaredPrompts {
    private DeclaredPrompts() {}

    static List<Prompt> all() {
        List<Prompt> prompts = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.connectioncoach")) {
            if (type.isEnum() && type.isAssignableTo(Prompt.class)) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    prompts.add((Prompt) constant);
                }
            }
        }
        return prompts;
    }
}

/**
 * Words as Slack reads them: escaped markup, rich text where words would come alive as markup, and cutting to a limit
 * at a place where a person would cut.
 */
@NullMarked
package org.connectioncoach.slack.text;

import org.jspecify.annotations.NullMarked;

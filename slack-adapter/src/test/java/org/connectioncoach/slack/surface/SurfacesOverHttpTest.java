package org.connectioncoach.slack.surface;

import org.connectioncoach.slack.settings.SlackSettings.Mode;

class SurfacesOverHttpTest extends EverySurface {
    @Override
    Mode mode() {
        return Mode.HTTP;
    }
}

package org.connectioncoach.slack.surface;

import org.connectioncoach.slack.settings.SlackSettings.Mode;

class SurfacesOverSocketTest extends EverySurface {
    @Override
    Mode mode() {
        return Mode.SOCKET;
    }
}

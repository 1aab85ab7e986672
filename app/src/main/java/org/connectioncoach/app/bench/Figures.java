package org.connectioncoach.app.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are printed. */
final class Figures {
    private Figures() {}

    static double round(double figure, int digits) {
        return BigDecimal.valueOf(figure).setScale(digits, RoundingMode.HALF_UP).doubleValue();
    }
}

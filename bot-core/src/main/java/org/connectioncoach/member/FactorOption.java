package org.connectioncoach.member;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One possible answer to a {@link Factor}. */
public enum FactorOption {
    LARGE_POOL(Factor.FIELD, "large_pool"),
    MIXED(Factor.FIELD, "mixed"),
    NICHE(Factor.FIELD, "niche"),
    LARGE(Factor.TEAM, "large"),
    OTHER(Factor.TEAM, "other"),
    TIGHT_KNIT(Factor.DENSITY, "tight_knit"),
    OPEN(Factor.DENSITY, "open"),
    LOCAL(Factor.GEO, "local"),
    SEVERAL(Factor.GEO, "several"),
    GLOBAL(Factor.GEO, "global"),
    NEWER(Factor.EXPERIENCE, "newer"),
    SEASONED(Factor.EXPERIENCE, "seasoned"),
    CLOSE_KNIT(Factor.STYLE, "close_knit"),
    ANY(Factor.STYLE, "any");

    private final Factor factor;
    private final String id;

    FactorOption(Factor factor, String id) {
        this.factor = factor;
        this.id = id;
    }

    public Factor factor() {
        return factor;
    }

    /** The stable name within its factor, as content files, commands and JSON spell it. */
    public String id() {
        return id;
    }

    public static List<FactorOption> of(Factor factor) {
        return Arrays.stream(values()).filter(option -> option.factor == factor).toList();
    }

    public static Optional<FactorOption> ofId(Factor factor, String id) {
        return of(factor).stream().filter(option -> option.id.equals(id)).findFirst();
    }
}

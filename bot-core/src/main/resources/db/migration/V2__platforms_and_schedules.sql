-- What adapters and schedules keep.

-- content is sealed: a copy of the file gives no token away.
CREATE TABLE installation (
    platform   TEXT   NOT NULL,
    enterprise TEXT   NOT NULL,
    team       TEXT   NOT NULL,
    user_id    TEXT   NOT NULL,
    content    TEXT   NOT NULL,
    at         BIGINT NOT NULL,
    PRIMARY KEY (platform, enterprise, team, user_id)
);

CREATE TABLE left_workspace (
    platform  TEXT   NOT NULL,
    workspace TEXT   NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (platform, workspace)
);

CREATE TABLE small_value (
    scope TEXT NOT NULL,
    name  TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (scope, name)
);

CREATE TABLE claim (
    name  TEXT PRIMARY KEY,
    until BIGINT NOT NULL
);

-- The columns that db-scheduler asks for.
CREATE TABLE scheduled_tasks (
    task_name            TEXT NOT NULL,
    task_instance        TEXT NOT NULL,
    task_data            BYTEA,
    execution_time       TIMESTAMP WITH TIME ZONE NOT NULL,
    picked               BOOLEAN NOT NULL,
    picked_by            TEXT,
    last_success         TIMESTAMP WITH TIME ZONE,
    last_failure         TIMESTAMP WITH TIME ZONE,
    consecutive_failures INT,
    last_heartbeat       TIMESTAMP WITH TIME ZONE,
    version              BIGINT NOT NULL,
    priority             SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_alive ON scheduled_tasks (last_heartbeat);

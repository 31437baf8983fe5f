"""The tables, as the steps that lead from one format number to the next. A published step never changes again."""

FIRST = (
    "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE clients (
        client_id TEXT PRIMARY KEY, metadata TEXT NOT NULL, secret_hash TEXT, registration_hash TEXT,
        owner TEXT, created_at REAL NOT NULL) WITHOUT ROWID""",
    # One consent of one person to one app: the family that all its tokens belong to.
    """CREATE TABLE grants (
        id TEXT PRIMARY KEY, client_id TEXT NOT NULL, subject TEXT NOT NULL, scope TEXT NOT NULL,
        resources TEXT NOT NULL, auth_time REAL NOT NULL, created_at REAL NOT NULL, ended_at REAL) WITHOUT ROWID""",
    """CREATE TABLE codes (
        hash TEXT PRIMARY KEY, grant_id TEXT NOT NULL REFERENCES grants(id) ON DELETE CASCADE, redirect_uri TEXT,
        code_challenge TEXT NOT NULL, nonce TEXT, jkt TEXT, expires_at REAL NOT NULL, used_at REAL) WITHOUT ROWID""",
    """CREATE TABLE access_tokens (
        hash TEXT PRIMARY KEY, jti TEXT NOT NULL, grant_id TEXT NOT NULL REFERENCES grants(id) ON DELETE CASCADE,
        scope TEXT NOT NULL, audience TEXT NOT NULL, jkt TEXT, renewed INTEGER NOT NULL, issued_at REAL NOT NULL,
        expires_at REAL NOT NULL, revoked_at REAL) WITHOUT ROWID""",
    """CREATE TABLE refresh_tokens (
        hash TEXT PRIMARY KEY, grant_id TEXT NOT NULL REFERENCES grants(id) ON DELETE CASCADE, jkt TEXT,
        issued_at REAL NOT NULL, expires_at REAL NOT NULL, used_at REAL) WITHOUT ROWID""",
    "CREATE INDEX access_by_grant ON access_tokens(grant_id)",
    "CREATE INDEX refresh_by_grant ON refresh_tokens(grant_id)",
    "CREATE INDEX codes_by_grant ON codes(grant_id)",
    """CREATE TABLE consents (
        subject TEXT NOT NULL, client_id TEXT NOT NULL, scope TEXT NOT NULL,
        PRIMARY KEY (subject, client_id)) WITHOUT ROWID""",
    """CREATE TABLE devices (
        hash TEXT PRIMARY KEY, user_code TEXT NOT NULL UNIQUE, client_id TEXT NOT NULL, scope TEXT NOT NULL,
        resources TEXT NOT NULL, expires_at REAL NOT NULL, interval REAL NOT NULL, polled_at REAL,
        answer TEXT, grant_id TEXT) WITHOUT ROWID""",
    """CREATE TABLE api_keys (
        id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, hint TEXT NOT NULL, name TEXT NOT NULL, subject TEXT NOT NULL,
        scope TEXT NOT NULL, created_at REAL NOT NULL, rotated_at REAL, used_at REAL, revoked_at REAL) WITHOUT ROWID""",
    """CREATE TABLE projects (
        id TEXT NOT NULL, owner TEXT NOT NULL, name TEXT NOT NULL, status TEXT NOT NULL, pages INTEGER NOT NULL,
        ai_enabled INTEGER NOT NULL, updated_at REAL NOT NULL, PRIMARY KEY (owner, id)) WITHOUT ROWID""",
    """CREATE TABLE sites (
        id TEXT NOT NULL, owner TEXT NOT NULL, project_id TEXT NOT NULL, address TEXT NOT NULL, published_at REAL,
        deployments INTEGER NOT NULL, PRIMARY KEY (owner, id)) WITHOUT ROWID""",
    """CREATE TABLE generations (
        id TEXT NOT NULL, owner TEXT NOT NULL, prompt TEXT NOT NULL, project_id TEXT, created_at REAL NOT NULL,
        canceled_at REAL, PRIMARY KEY (owner, id)) WITHOUT ROWID""",
    """CREATE TABLE usage (
        subject TEXT NOT NULL, day TEXT NOT NULL, operation TEXT NOT NULL, requests INTEGER NOT NULL,
        errors INTEGER NOT NULL, PRIMARY KEY (subject, day, operation)) WITHOUT ROWID""",
)

STEPS = (FIRST,)
"""STEPS[n] leads from format n to format n + 1."""

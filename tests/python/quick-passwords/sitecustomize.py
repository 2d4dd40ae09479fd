"""For a server of tests: every request proves its password, and the usual hash takes a quarter of a second each time."""

import werkzeug.security

werkzeug.security.generate_password_hash.__defaults__ = ("pbkdf2:sha256:1", 16)

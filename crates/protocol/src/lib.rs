//! What app and server say to each other. Add-only.

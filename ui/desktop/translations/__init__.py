"""The catalogues: `.ts` is what translators edit, `.qm` what the window reads."""

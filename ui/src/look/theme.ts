// Light or dark: the system decides, the settings page may choose.

/** What the settings page offers. */
export type Theme = 'system' | 'light' | 'dark';

/** Applies a choice to the page; the tokens do the rest. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

// What changes about the organisation's wizards, in words.
import type { Refusal } from '../../host/errors.ts';
import type { WizardDifference, WizardRow } from '../../host/generated/types.ts';
import { t } from '../../text/text.svelte.ts';

const list = (words: readonly string[]): string => words.join(', ');

/** What people have otherwise, one line each. */
export function differenceLines(difference: WizardDifference): string[] {
  const lines: string[] = [];
  if (difference.state === 'gone') lines.push(t(difference.replaces ? 'wizards-back-to-built-in' : 'wizards-no-more'));
  else if (difference.state === 'new' && difference.replaces) lines.push(t('wizards-replaces-now'));
  if (difference.acts_new.length > 0) lines.push(t('wizards-acts-new', { acts: list(difference.acts_new) }));
  if (difference.acts_gone.length > 0) lines.push(t('wizards-acts-gone', { acts: list(difference.acts_gone) }));
  if (difference.state !== 'gone') {
    if (difference.steps_new.length > 0) lines.push(t('wizards-steps-new', { steps: list(difference.steps_new) }));
    if (difference.steps_changed.length > 0) lines.push(t('wizards-steps-changed', { steps: list(difference.steps_changed) }));
    if (difference.steps_gone.length > 0) lines.push(t('wizards-steps-gone', { steps: list(difference.steps_gone) }));
  }
  return lines.length > 0 ? lines : [t('wizards-words-only')];
}

/** What a wizard may change. Of one that cannot be read nobody knows. */
export function mayWords(row: WizardRow): string {
  if (row.version == null) return t('wizards-may-unknown');
  return row.acts.length > 0 ? list(row.acts) : t('wizards-only-explains');
}

/** How a wizard stands. */
export function stateWord(row: WizardRow): string {
  switch (row.state) {
    case 'same': return t('wizards-live');
    case 'changed': return t('editor-changed');
    case 'new': return t('editor-new');
    case 'gone': return t('editor-gone');
  }
}

/** Why files were not taken, or nothing was published; none when it is said elsewhere. */
export function refusedWords(refusal: Refusal): string | undefined {
  if (refusal.code !== 'unusable') return undefined;
  const fields: Record<string, string> = {
    files: t('wizards-wrong-files'), size: t('wizards-too-large'), walks: t('wizards-no-walks'), yaml: t('wizards-no-yaml'), id: t('wizards-no-id'),
    wizards: t('wizards-mend'), same: t('editor-nothing'), why: t('editor-reason-missing'), 'roll-out': t('wizards-one-roll-out'),
  };
  return fields[refusal.field];
}

const names = /^(?:wizard\.yaml|walks\.txt|[a-z]{2}\.ftl)$/u;

/** The texts of the files that somebody chose. What is no file of a wizard stays where it is. */
export async function textsOf(files: Iterable<Pick<File, 'name' | 'text'>>): Promise<Record<string, string>> {
  const ours = [...files].filter((file) => names.test(file.name));
  return Object.fromEntries(await Promise.all(ours.map(async (file) => [file.name, await file.text()] as const)));
}

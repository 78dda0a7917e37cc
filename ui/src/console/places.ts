// The places of the console, with how many wait in each.
import type { Counts } from '../host/generated/types.ts';
import type { Place } from '../lib/index.ts';
import { t } from '../text/text.svelte.ts';
import { addressOf } from './route.svelte.ts';

/** The places, in groups. */
export function places(counts: Counts | undefined): Place[][] {
  const queue = (view: 'triage' | 'mine' | 'waiting' | 'open' | 'closed') => addressOf({ at: 'queue', view });
  return [
    [
      { id: 'triage', href: queue('triage'), label: t('view-triage'), icon: 'inbox', count: counts?.triage, isHot: (counts?.triage ?? 0) > 0 },
      { id: 'mine', href: queue('mine'), label: t('view-mine'), icon: 'person', count: counts?.mine },
      { id: 'waiting', href: queue('waiting'), label: t('view-waiting'), icon: 'clock', count: counts?.waiting },
      { id: 'open', href: queue('open'), label: t('view-open'), icon: 'waiting', count: counts?.open },
      { id: 'closed', href: queue('closed'), label: t('view-closed'), icon: 'working' },
    ],
    [
      { id: 'rules', href: addressOf({ at: 'rules' }), label: t('editor-short'), icon: 'key' },
      { id: 'wizards', href: addressOf({ at: 'wizards' }), label: t('wizards-short'), icon: 'book' },
      { id: 'approvals', href: addressOf({ at: 'approvals' }), label: t('approvals-title'), icon: 'hand' },
      { id: 'limits', href: addressOf({ at: 'limits' }), label: t('limits-short'), icon: 'limit' },
      { id: 'runs', href: addressOf({ at: 'runs' }), label: t('runs-title'), icon: 'gauge' },
      { id: 'people', href: addressOf({ at: 'people' }), label: t('people-title'), icon: 'people' },
      { id: 'settings', href: addressOf({ at: 'settings' }), label: t('settings-title'), icon: 'settings' },
    ],
  ];
}

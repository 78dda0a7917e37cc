// The sign of each topic.
import type { Topic } from '../host/generated/types.ts';
import type { IconName } from '../lib/index.ts';

/** The sign of each topic. */
export const topicIcons: Record<Topic, IconName> = {
  printer: 'printer', drive: 'folder', network: 'wifi', email: 'email', slow: 'gauge', disk: 'disk', account: 'key', safety: 'limit', device: 'computer', program: 'download', meeting: 'camera', other: 'other',
};

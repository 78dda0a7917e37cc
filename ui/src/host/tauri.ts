// The host inside the desktop window. The only file that may import Tauri's JavaScript.
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { toRefusal } from './errors.ts';
import type { Host } from './host.ts';

/** True when the page runs inside the desktop window. */
export function insideTauri(): boolean {
  return '__TAURI_INTERNALS__' in globalThis;
}

/** The host of the desktop app. */
export const tauriHost: Host = {
  async call(name, args) {
    try {
      return await invoke(name, { args });
    } catch (cause) {
      throw toRefusal(cause);
    }
  },
  listen(event, fn) {
    return listen(event, (message) => fn(message.payload as never));
  },
};

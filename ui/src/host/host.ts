// The one way from a screen to the app: typed commands out, typed events in.
import type { Commands as Table } from './generated/commands.ts';

/** What every row of the table of commands has. */
export interface Command {
  /** What the screen sends. */
  args: unknown;
  /** What comes back. */
  result: unknown;
}

/** The table of commands, each row checked to be one. */
export type Commands = { [C in keyof Table]: Table[C] extends Command ? Table[C] : never };

/** The name of a command. */
export type CommandName = keyof Commands & string;

/** Carries commands and events between the screens and the app behind them. */
export interface Host {
  /** Sends a command. Rejects with a `Refusal` and nothing else. */
  call<C extends keyof Commands & string>(name: C, args: Commands[C]['args']): Promise<Commands[C]['result']>;
  /** Listens for an event until the function that comes back is called. */
  listen<Payload>(event: string, fn: (payload: Payload) => void): Promise<() => void>;
}

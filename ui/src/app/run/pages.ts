// The pages of a run by name, for the props of their components.
import type { RunPage } from '../../host/generated/types.ts';
import type { Run } from './run.svelte.ts';

/** The page of this name. */
export type PageOf<Name extends RunPage['page']> = Extract<RunPage, { page: Name }>;

/** What every page of a run is given. */
export interface RunProps<Name extends RunPage['page']> {
  /** The run. */
  run: Run;
  /** The page that it is at. */
  page: PageOf<Name>;
}

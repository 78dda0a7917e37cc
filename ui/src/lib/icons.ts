// Every drawn sign: 24 grid, one line width, round ends, no fill. Shapes as data, so that no markup is put together at run time.

/** A stroke of an icon. */
export type Shape =
  | { path: string; filled?: true }
  | { circle: readonly [x: number, y: number, r: number]; dash?: string }
  | { rect: readonly [x: number, y: number, width: number, height: number, round: number] };

const ring = { circle: [12, 12, 9] } as const;
const octagon = { path: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z' } as const;
const clock = [ring, { path: 'M12 7v5.2l3.3 2' }] as const;

const drawn = {
  // Status. The outlines differ without any colour.
  working: [ring, { path: 'm8 12.2 2.8 2.8L16 9.6' }],
  attention: [{ path: 'M12 3.5 2.8 19.5h18.4z' }, { path: 'M12 10v4.2M12 17v.01' }],
  unknown: [{ circle: [12, 12, 9], dash: '3.2 2.45' }, { path: 'M9.6 9.6a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1.1.9-1.1 1.7M12 16.6v.01' }],
  stopped: [octagon, { path: 'M8.5 12h7' }],
  busy: [{ path: 'M12 3a9 9 0 1 1-8.5 6' }, { path: 'M12 7.5V12l3 1.8' }],
  waiting: [{ circle: [12, 12, 9], dash: '1 4' }],
  skipped: [ring, { path: 'M8.5 15.5l7-7' }],

  // People and ways on.
  person: [{ circle: [12, 8, 4] }, { path: 'M4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6' }],
  people: [{ circle: [9, 8.5, 3.5] }, { path: 'M2.8 19.5c.5-3.5 3-5.2 6.2-5.2s5.7 1.7 6.2 5.2M15.5 5.3a3.5 3.5 0 0 1 0 6.4M17.8 14.8c1.9.7 3.1 2.3 3.4 4.7' }],
  inbox: [{ path: 'M3 13.5 6 5h12l3 8.5V19H3z' }, { path: 'M3 13.5h5.5a3.5 3.5 0 0 0 7 0H21' }],
  phone: [{ path: 'M5 3.5h4l1.8 5-2.3 1.7a12.5 12.5 0 0 0 5.3 5.3l1.7-2.3 5 1.8v4a1.5 1.5 0 0 1-1.5 1.5C10.5 20 3.5 13.5 3.5 5A1.5 1.5 0 0 1 5 3.5z' }],
  message: [{ path: 'M4.5 4.5h15A1.5 1.5 0 0 1 21 6v9.5a1.5 1.5 0 0 1-1.5 1.5H11l-5 4v-4H4.5A1.5 1.5 0 0 1 3 15.5V6a1.5 1.5 0 0 1 1.5-1.5z' }],
  point: [{ path: 'M5 3.5 19 11l-6 2-2.5 6z' }],
  suggest: [{ path: 'M9.5 18h5M10.5 21h3M12 3a6 6 0 0 0-3.5 10.9c.6.5 1 1.2 1 2V16h5v-.1c0-.8.4-1.5 1-2A6 6 0 0 0 12 3z' }],
  hand: [{ path: 'M12 12.5 15.5 9a1.8 1.8 0 0 1 2.6 2.5L13.5 17a5 5 0 0 1-3.8 1.8H4M4 10.5h3.5L10 8.8a2 2 0 0 1 2.4.2M4 8v13' }],
  eye: [{ path: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z' }, { circle: [12, 12, 2.8] }],
  hidden: [{ path: 'M4 4l16 16M9.8 5.8A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-3 3.7M6.4 7.3A16 16 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4.2-1M9.9 10a2.8 2.8 0 0 0 4 4' }],

  // Acts.
  back: [{ path: 'M15 5.5 8.5 12l6.5 6.5' }],
  chevron: [{ path: 'm9 5.5 6.5 6.5L9 18.5' }],
  arrow: [{ path: 'M4.5 12h15M13.5 6l6 6-6 6' }],
  undo: [{ path: 'M8.5 5 4 9.5 8.5 14' }, { path: 'M4.5 9.5H14a5.5 5.5 0 0 1 0 11h-3.5' }],
  search: [{ circle: [11, 11, 6.5] }, { path: 'm16 16 4.5 4.5' }],
  send: [{ path: 'M20.5 3.5 3 10.5l7 3 3 7z' }, { path: 'm10 13.5 4.5-4.5' }],
  download: [{ path: 'M12 4v11M7 10.5l5 5 5-5M4.5 20h15' }],
  pause: [{ path: 'M8.5 5v14M15.5 5v14' }],
  stop: [octagon, { path: 'M9 9h6v6H9z', filled: true }],
  write: [{ path: 'M4 20l1-4.5L16 4.5 19.5 8 8.5 19z' }],
  reply: [{ path: 'M9.5 6 4 11.5 9.5 17' }, { path: 'M4.5 11.5H14a6 6 0 0 1 6 6v1.5' }],
  close: [{ path: 'M6 6l12 12M18 6 6 18' }],
  plus: [{ path: 'M12 5v14M5 12h14' }],
  copy: [{ rect: [8.5, 8.5, 12, 12, 2] }, { path: 'M5 15.5H4.5A1.5 1.5 0 0 1 3 14V4.5A1.5 1.5 0 0 1 4.5 3H14a1.5 1.5 0 0 1 1.5 1.5V5' }],
  bell: [{ path: 'M6 10a6 6 0 0 1 12 0c0 5 2 6 2 6H4s2-1 2-6zM10 19.5a2 2 0 0 0 4 0' }],
  snooze: [{ path: 'M7 8h5l-5 6h5M15 4h5l-5 5.5h5M13 17h4l-4 4h4' }],
  up: [{ path: 'M12 20V5M5.5 11.5 12 5l6.5 6.5' }],
  level: [{ path: 'M5 9.5h14M5 14.5h14' }],
  down: [{ path: 'M12 4v15M5.5 12.5 12 19l6.5-6.5' }],

  // Things.
  printer: [{ path: 'M7 8.5V3.5h10v5M7 17.5H4.5a1.5 1.5 0 0 1-1.5-1.5v-6a1.5 1.5 0 0 1 1.5-1.5h15A1.5 1.5 0 0 1 21 10v6a1.5 1.5 0 0 1-1.5 1.5H17' }, { path: 'M7 14.5h10v6H7z' }],
  folder: [{ path: 'M3 6.5A1.5 1.5 0 0 1 4.5 5h4.8l2.2 2.5h8A1.5 1.5 0 0 1 21 9v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18z' }],
  wifi: [{ path: 'M2.8 9.3a13.2 13.2 0 0 1 18.4 0M6 12.9a8.6 8.6 0 0 1 12 0M9.2 16.4a4 4 0 0 1 5.6 0M12 19.8v.01' }],
  email: [{ rect: [3, 5, 18, 14, 2] }, { path: 'm3.5 7 8.5 6 8.5-6' }],
  gauge: [{ path: 'M4.2 17.5a9 9 0 1 1 15.6 0' }, { path: 'm12 13 3.8-4.3M12 13.2v-.01' }],
  disk: [{ rect: [3, 13, 18, 7, 2] }, { path: 'M5 13 7.5 5.3A1.5 1.5 0 0 1 9 4.2h6a1.5 1.5 0 0 1 1.5 1.1L19 13M7 16.5v.01M10.5 16.5h.01' }],
  other: [ring, { path: 'M8 12v.01M12 12v.01M16 12v.01' }],
  computer: [{ rect: [4.5, 5, 15, 10.5, 1.5] }, { path: 'M2.5 19h19' }],
  clock: [...clock],
  limit: [{ path: 'M12 3 4.5 5.8v5.7c0 4.5 3 7.9 7.5 9.5 4.5-1.6 7.5-5 7.5-9.5V5.8z' }],
  lock: [{ rect: [5, 11, 14, 9.5, 2] }, { path: 'M8 11V7.8a4 4 0 0 1 8 0V11' }],
  key: [{ circle: [8, 15.5, 4] }, { path: 'm11 12.5 8.5-8.5M16 7.5l3 3' }],
  settings: [{ circle: [12, 12, 3] }, { path: 'M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M18.4 5.6l-2.2 2.2M7.8 16.2l-2.2 2.2' }],
  merge: [{ path: 'M7 4v6a6 6 0 0 0 6 6h5M14.5 12.5 18 16l-3.5 3.5M7 10v10' }],
  book: [{ path: 'M12 6.5C10 5 7 4.5 3.5 4.8v14c3.5-.3 6.5.2 8.5 1.7 2-1.5 5-2 8.5-1.7v-14C17 4.5 14 5 12 6.5zM12 6.5v14' }],
  document: [{ path: 'M6 3h8l4.5 4.5V21H6z' }, { path: 'M13.5 3v5h5M9 13h6M9 16.5h6' }],
  chart: [{ path: 'M4 4v16h16M8 16v-4M12 16V8M16 16v-6' }],
  server: [{ rect: [3.5, 4, 17, 7, 1.5] }, { rect: [3.5, 13, 17, 7, 1.5] }, { path: 'M7 7.5v.01M7 16.5v.01' }],
  practice: [{ path: 'M9 3h6M10 3v6.5L4.8 18a2 2 0 0 0 1.7 3h11a2 2 0 0 0 1.7-3L14 9.5V3M7.5 15h9' }],
  speaker: [{ path: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11' }],
  camera: [{ rect: [3, 6.5, 12.5, 11, 2] }, { path: 'm15.5 10.5 5.5-3v9l-5.5-3' }],
} satisfies Record<string, readonly Shape[]>;

/** The name of an icon. */
export type IconName = keyof typeof drawn;

/** The shapes of each icon. */
export const icons: Record<IconName, readonly Shape[]> = drawn;

/** The icons that mirror when the words run the other way. */
export const turning: ReadonlySet<IconName> = new Set(['back', 'chevron', 'arrow']);

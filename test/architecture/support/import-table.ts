/** What the files of one folder may import, besides one another. */
export interface Row {
  /** Folder or file below `src`, or the files directly in a folder as `folder/*`; the longest match counts. */
  readonly place: string;
  /** Folders or files it may import. */
  readonly mayImport: readonly string[];
  /** Folders or files whose types it may import. */
  readonly mayImportTypes: readonly string[];
  /** Packages; `name/` allows every path inside one. */
  readonly packages: readonly string[];
}

const CORE = ['core/economy', 'core/negotiation', 'core/numeric'];
const FACADE = 'core/game/index.ts';
const GAME = [FACADE, 'schema', 'content', 'statechart'];

const row = (place: string, mayImport: string[] = [], mayImportTypes: string[] = [], packages: string[] = []): Row => ({
  place,
  mayImport,
  mayImportTypes,
  packages,
});

/** The import table of the design: a file in no row, an import or a package in no cell is a fault. */
export const IMPORT_TABLE: readonly Row[] = [
  row('schema', [], [], ['zod']),
  row('content', ['schema']),

  row('core/numeric'),
  row('core/economy', ['core/numeric'], ['schema']),
  row('core/negotiation', ['core/numeric']),
  row('core/game', CORE, ['schema']),
  // Whoever bargains in general knows nothing of the game; whoever plays it sees it through the game's own model.
  row('core/agent/bargaining', ['core/negotiation', 'core/numeric']),
  row('core/agent', [...CORE, 'core/game'], ['schema']),

  row('statechart', [FACADE], ['schema'], ['xstate']),

  // The one place where the parts of the client meet.
  row('client/*', ['client', ...GAME], [], ['preact', '@preact/signals']),
  // What no first decision needs is fetched past the façade.
  row('client/session', [...GAME, 'core/agent', 'core/game/attribution.ts'], [], ['xstate', 'comlink']),
  row('client/stage', GAME, [], ['phaser', 'd3-geo', 'topojson-client', 'world-atlas/']),
  row(
    'client/ui',
    GAME,
    ['client/session'],
    ['preact', 'preact/', '@preact/signals', 'uqr', 'flag-icons/', '@fontsource-variable/'],
  ),
  row('client/audio', GAME, [], ['howler']),

  row('server', GAME, [], ['node:', 'sirv']),
  row('cli', ['core', 'schema', 'content', 'statechart'], [], ['node:', '@observablehq/plot', 'linkedom']),
];

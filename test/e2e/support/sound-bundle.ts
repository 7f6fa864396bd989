import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const soundModule = fileURLToPath(new URL('../../../src/client/audio/sound.ts', import.meta.url));

const entry = `
import { createSound } from ${JSON.stringify(soundModule)};
window.sound = createSound(window.localStorage, '/audio/');
document.addEventListener('click', () => { window.unlocked = window.sound.unlock(); });
`;

/** Build the sound module as the game is built, with a page's worth of glue around it; scripts by file name. */
export const bundleSound = async (): Promise<ReadonlyMap<string, string>> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'sound-page',
        resolveId: (id) => (id === 'sound-page' ? id : null),
        load: (id) => (id === 'sound-page' ? entry : null),
      },
    ],
    build: {
      write: false,
      rolldownOptions: {
        input: 'sound-page',
        output: { entryFileNames: 'entry.js', chunkFileNames: '[name].js' },
      },
    },
  });
  if (!('output' in built)) throw new Error('the build did not end');
  return new Map(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])));
};

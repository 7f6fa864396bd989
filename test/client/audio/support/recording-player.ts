import type { OpenPlayer } from '../../../../src/client/audio/player.ts';

/** A player that writes down what it is told, and may fail to open so many times first. */
export const createRecordingPlayer = (failures = 0): { heard: string[]; openPlayer: OpenPlayer } => {
  const heard: string[] = [];
  let left = failures;
  const openPlayer: OpenPlayer = (base) => {
    heard.push(`open ${base}`);
    if (left-- > 0) return Promise.reject(new Error('offline'));
    return Promise.resolve({
      play: (cue) => heard.push(`play ${cue}`),
      ambience: (on) => heard.push(`ambience ${on}`),
      apply: ({ muted, volume }) => heard.push(`muted ${muted} volume ${volume}`),
    });
  };
  return { heard, openPlayer };
};

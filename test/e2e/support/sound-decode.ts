export type Decoded = {
  readonly peak: number;
  readonly rms: number;
  /** The very first sample, and the greatest of the last hundredth of a second. */
  readonly first: number;
  readonly last: number;
  /** The greatest step from sample to sample where the loop joins, and the 99.5th percentile of steps anywhere. */
  readonly seamStep: number;
  readonly usualStep: number;
};

type Request = { readonly url: string; readonly loop: { readonly startMs: number; readonly lengthMs: number } };

/** Run in a page: decode a file as the browser plays it and measure its left channel. Refers to nothing outside. */
export const decodeSound = async ({ url, loop }: Request): Promise<Decoded> => {
  const response = await fetch(url);
  const buffer = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(await response.arrayBuffer());
  const samples = buffer.getChannelData(0);
  const greatest = (values: Iterable<number>): number => {
    let most = 0;
    for (const value of values) most = Math.max(most, Math.abs(value));
    return most;
  };

  const seconds = 0.01;
  const start = loop.startMs / 1000;
  const played = new OfflineAudioContext(1, 2 * seconds * 48_000, 48_000);
  const source = new AudioBufferSourceNode(played, { buffer, loop: true, loopStart: start });
  source.loopEnd = start + loop.lengthMs / 1000;
  source.connect(played.destination);
  source.start(0, Math.max(0, source.loopEnd - seconds));
  const seam = (await played.startRendering()).getChannelData(0);

  const steps = samples.map((sample, i) => Math.abs(sample - (samples[i - 1] ?? sample))).sort();
  return {
    peak: greatest(samples),
    rms: Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length),
    first: Math.abs(samples[0] ?? 0),
    last: greatest(samples.subarray(-480)),
    seamStep: greatest(seam.map((sample, i) => (i === 0 ? 0 : sample - (seam[i - 1] ?? sample)))),
    usualStep: steps[Math.floor(steps.length * 0.995)] ?? 0,
  };
};

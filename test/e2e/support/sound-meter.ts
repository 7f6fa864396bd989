import type { Sound } from '../../../src/client/audio/sound.ts';

declare global {
  interface Window {
    sound: Sound;
    unlocked: Promise<void>;
    meter: {
      /** The greatest sample sent to the speakers in the coming time, 1 being full scale; ends early once at `enough`. */
      loudestWithin(milliseconds: number, enough?: number): Promise<number>;
      /** The state of the latest audio context, or `none`. */
      state(): string;
      suspend(): Promise<void>;
    };
  }
}

/** Run in a page before its scripts: listens to whatever is connected to the speakers. Refers to nothing outside. */
export const installMeter = (): void => {
  const analysers = new Map<BaseAudioContext, AnalyserNode>();
  const latest = (): AnalyserNode | undefined => [...analysers.values()].at(-1);
  const connect = AudioNode.prototype.connect;
  const analyserOf = (context: BaseAudioContext): AnalyserNode => {
    const known = analysers.get(context);
    if (known !== undefined) return known;
    const analyser = new AnalyserNode(context, { fftSize: 4096 });
    analysers.set(context, analyser);
    return analyser;
  };
  Object.defineProperty(AudioNode.prototype, 'connect', {
    value(this: AudioNode, target: AudioNode | AudioParam, ...rest: number[]) {
      if (target instanceof AudioDestinationNode) Reflect.apply(connect, this, [analyserOf(this.context)]);
      return Reflect.apply(connect, this, [target, ...rest]);
    },
  });
  const peak = (): number => {
    const analyser = latest();
    if (analyser === undefined || analyser.context.state !== 'running') return 0;
    const samples = new Float32Array(analyser.fftSize);
    analyser.getFloatTimeDomainData(samples);
    return samples.reduce((greatest, sample) => Math.max(greatest, Math.abs(sample)), 0);
  };
  const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const loudestWithin = async (milliseconds: number, enough = 2): Promise<number> => {
    const end = performance.now() + milliseconds;
    let loudest = 0;
    while (performance.now() < end && loudest < enough) {
      loudest = Math.max(loudest, peak());
      await wait(20);
    }
    return loudest;
  };
  Object.assign(window, {
    meter: {
      loudestWithin,
      state: () => latest()?.context.state ?? 'none',
      suspend: async () => {
        const context = latest()?.context;
        if (context instanceof AudioContext) await context.suspend();
      },
    },
  });
};

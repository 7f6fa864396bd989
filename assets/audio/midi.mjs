// Reads a score from standard input and writes a Standard MIDI File to standard output.
//   PROGRAM START LENGTH VELOCITY KEY [PAN]    a note; seconds, seconds, 1-127, MIDI key, 0 (left) to 127
//   swell PROGRAM START LENGTH FROM TO         expression of that instrument, 0-127, in straight lines
// PROGRAM is a General MIDI program from 0, or `drums`. Each instrument has one channel. A tick is a millisecond.
import { readFileSync } from 'node:fs';

const channels = new Map();
const events = [];

const add = (seconds, order, bytes) => events.push({ tick: Math.round(seconds * 1000), order, bytes });

const channelOf = (program, pan) => {
  if (program === 'drums') return 9;
  const name = `${program} ${pan}`;
  const known = channels.get(name);
  if (known !== undefined) return known;
  const channel = channels.size < 9 ? channels.size : channels.size + 1;
  channels.set(name, channel);
  add(0, 0, [0xc0 | channel, Number(program)]);
  add(0, 0, [0xb0 | channel, 10, Number(pan)]);
  return channel;
};

const note = ([program, start, length, velocity, key, pan = '64']) => {
  const channel = channelOf(program, pan);
  add(Number(start), 2, [0x90 | channel, Number(key), Number(velocity)]);
  add(Number(start) + Number(length), 1, [0x80 | channel, Number(key), 0]);
};

const swell = ([program, start, length, from, to, pan = '64']) => {
  const steps = 64;
  for (let i = 0; i <= steps; i++) {
    const level = Math.round(Number(from) + ((Number(to) - Number(from)) * i) / steps);
    add(Number(start) + (Number(length) * i) / steps, 1, [0xb0 | channelOf(program, pan), 11, level]);
  }
};

for (const line of readFileSync(0, 'utf8').split('\n')) {
  const words = line.replace(/#.*/, '').trim().split(/\s+/);
  if (words.length < 2) continue;
  if (words[0] === 'swell') swell(words.slice(1));
  else note(words);
}

const quantity = (value) => {
  const bytes = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
};

const u32 = (value) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

events.sort((a, b) => a.tick - b.tick || a.order - b.order);
const track = [0, 0xff, 0x51, 3, 0x0f, 0x42, 0x40];
let now = 0;
for (const { tick, bytes } of events) {
  track.push(...quantity(tick - now), ...bytes);
  now = tick;
}
track.push(0, 0xff, 0x2f, 0);

const header = [...Buffer.from('MThd'), ...u32(6), 0, 0, 0, 1, 1000 >> 8, 1000 & 255];
process.stdout.write(Buffer.from([...header, ...Buffer.from('MTrk'), ...u32(track.length), ...track]));

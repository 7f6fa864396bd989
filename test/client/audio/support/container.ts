const after = (bytes: Buffer, mark: Buffer): number => {
  const at = bytes.indexOf(mark);
  if (at < 0) throw new Error(`no ${mark.toString('hex')} in the file`);
  return at + mark.length;
};

/** Seconds an MPEG-4 file claims to last: its movie header, version 0 (ISO 14496-12, 8.2.2). */
export const mp4Seconds = (bytes: Buffer): number => {
  const header = after(bytes, Buffer.from('mvhd'));
  return bytes.readUInt32BE(header + 16) / bytes.readUInt32BE(header + 12);
};

/** Seconds a WebM file claims to last: its Duration element, an 8-byte float in milliseconds. */
export const webmSeconds = (bytes: Buffer): number =>
  bytes.readDoubleBE(after(bytes, Buffer.from('448988', 'hex'))) / 1000;

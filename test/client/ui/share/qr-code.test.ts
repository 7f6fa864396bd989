import { describe, expect, it } from 'vitest';
import { qrPath } from '../../../../src/client/ui/share/qr-path.ts';

describe('qrPath', () => {
  it('holds the longest link a game can have', () => {
    const { path, size } = qrPath(`https://bargaining-chip.example/play/#g=${'x'.repeat(600)}`);
    expect(size).toBeGreaterThan(60);
    expect(path.startsWith('M2 2h1v1h-1z')).toBe(true);
  });
});

import { useMemo } from 'preact/hooks';
import { qrPath } from './qr-path.ts';

interface Props {
  readonly text: string;
  readonly label: string;
}

/** A QR code, dark on light as scanners want it. */
export const QrCode = ({ text, label }: Props) => {
  const { path, size } = useMemo(() => qrPath(text), [text]);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} />
      <path d={path} />
    </svg>
  );
};

import './seal.css';
import type { Side } from '../../../schema/party.ts';

const STAR = 'M24 11.5l3.1 8.6 9.2.3-7.3 5.5 2.6 8.8L24 29.5l-7.6 5.2 2.6-8.8-7.3-5.5 9.2-.3z';

/** A side's mark: Japan's square stamp, America's round seal. Decoration beside the side's name. */
export const Seal = ({ side }: { readonly side: Side }) =>
  side === 'japan' ? (
    <svg class="side-seal of-japan" viewBox="0 0 48 48" aria-hidden="true">
      <rect x="3" y="3" width="42" height="42" rx="5" />
      <path d="M16 10h16v28H16zM16 24h16" />
    </svg>
  ) : (
    <svg class="side-seal of-us" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="21.5" />
      <circle class="inner" cx="24" cy="24" r="17" />
      <path d={STAR} />
    </svg>
  );

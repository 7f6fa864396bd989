import type { Desk, Screen } from '../ports.ts';

/** Leave a shared game: its code goes out of the address, so that a reload does not open it again. */
export const leaveShared = (desk: Desk, screen: Screen): void => {
  history.replaceState(null, '', location.pathname + location.search);
  desk.shared.value = null;
  desk.screen.value = screen;
};

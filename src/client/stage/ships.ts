import type { GameObjects } from 'phaser';
import { type Path, type Placement, placeOn, smoothstep } from './geometry.ts';
import { depth, type Kit, type Layer, makePool } from './layer.ts';
import type { Layout } from './layout.ts';
import { paintTexture } from './paint.ts';
import { shipArt, shipBox } from './ship-art.ts';
import { berths, chokeOf, fleetSize, paceAt } from './traffic.ts';

const mostShips = 14;
const openSeaSpeed = 30; // CSS pixels a second at unit 1

interface Ship {
  readonly image: GameObjects.Image;
  readonly texture: string;
  t: number; // share of the lane; below 0 it waits in port
  active: boolean;
}

interface Fleet {
  readonly ships: readonly Ship[];
  readonly isEastbound: boolean;
  path: Path | null;
  size: number;
  choke: number;
  speed: number; // lanes a second
  gap: number; // least share of the lane between two ships
  scale: number;
}

const here: Placement = { x: 0, y: 0, angle: 0 };

function createFleet(kit: Kit, isEastbound: boolean, textures: readonly string[]): Fleet {
  const ships = makePool(kit.scene, mostShips, '__DEFAULT', depth.ships).map((image, i) => ({
    image,
    texture: textures[i % textures.length] ?? '',
    t: 0,
    active: false,
  }));
  return { ships, isEastbound, path: null, size: 0, choke: 0, speed: 0, gap: 0, scale: 1 };
}

/** Bring the number of ships to `fleet.size`: the first time along the whole lane, later from port. */
function manFleet(fleet: Fleet, isFirst: boolean): void {
  const places = berths(fleet.size, fleet.choke);
  let waiting = 0;
  for (const [i, ship] of fleet.ships.entries()) {
    if (i >= fleet.size || ship.active) continue;
    ship.active = true;
    ship.t = isFirst ? (places[i] ?? 0) : -0.09 * waiting++;
  }
}

function roomAhead(fleet: Fleet, self: Ship): number {
  let room = 1;
  for (const other of fleet.ships) {
    if (other === self || !other.active) continue;
    const ahead = other.t - self.t;
    if (ahead >= 0 && ahead < room && (ahead > 0 || other.image.depth > self.image.depth)) room = ahead;
  }
  return room;
}

function sail(fleet: Fleet, index: number, seconds: number, delta: number): void {
  const ship = fleet.ships[index];
  if (!ship || !fleet.path) return;
  if (!ship.active) {
    ship.image.visible = false;
    return;
  }
  const room = roomAhead(fleet, ship);
  ship.t += fleet.speed * paceAt(ship.t, fleet.choke) * smoothstep(fleet.gap * 0.75, fleet.gap, room) * delta;
  if (ship.t > 1) {
    ship.t -= 1;
    ship.active = index < fleet.size;
  }
  drawShip(fleet, ship, index, fleet.path, seconds);
}

function drawShip(fleet: Fleet, ship: Ship, index: number, path: Path, seconds: number): void {
  const { image, t } = ship;
  placeOn(path, t, here);
  image.visible = t > 0;
  image.alpha = smoothstep(0, 0.05, t) * (1 - smoothstep(0.95, 1, t));
  image.x = here.x;
  image.y = here.y + Math.sin(seconds * 1.7 + index * 2.1) * 0.9;
  const tilt = fleet.isEastbound ? here.angle : here.angle - Math.PI;
  image.rotation = Math.atan2(Math.sin(tilt), Math.cos(tilt)) * 0.7 + Math.sin(seconds * 1.3 + index * 1.4) * 0.035;
}

function arrangeFleet(fleet: Fleet, path: Path, { unit, dpr }: Layout): void {
  fleet.path = path;
  fleet.speed = (openSeaSpeed * unit) / path.length;
  fleet.gap = (shipBox.width * unit * 0.98) / path.length;
  fleet.scale = 1 / dpr;
  for (const { image, texture } of fleet.ships) {
    image.setTexture(texture).setScale(fleet.scale).setOrigin(0.5, 0.62).setFlipX(!fleet.isEastbound);
  }
}

/** Ships both ways: as many as the trade is worth, queueing where the tariff stands. */
export function createShips(kit: Kit): Layer {
  const eastbound = createFleet(kit, true, ['ship-cars', 'ship-japan', 'ship-cars']);
  const westbound = createFleet(kit, false, ['ship-us', 'ship-gas']);
  let isFirst = true;
  let layoutNow: Layout | null = null;
  return {
    arrange(layout) {
      layoutNow = layout;
      const size = { width: shipBox.width * layout.unit, height: shipBox.height * layout.unit, dpr: layout.dpr };
      for (const [key, draw] of Object.entries(shipArt)) {
        paintTexture(kit.scene, key, size, (pen) => {
          pen.scale(layout.unit, layout.unit);
          draw(pen);
        });
      }
      arrangeFleet(eastbound, layout.laneToUs, layout);
      arrangeFleet(westbound, layout.laneToJapan, layout);
    },
    show(view, layout) {
      const roomy = Math.min(1, layout.laneToUs.length / layout.unit / 620);
      eastbound.size = fleetSize(view.importsFromJapanUsdBn, roomy);
      westbound.size = fleetSize(view.exportsToJapanUsdBn, roomy);
      eastbound.choke = chokeOf(view.carTariff);
      manFleet(eastbound, isFirst);
      manFleet(westbound, isFirst);
      isFirst = false;
    },
    tick(seconds, delta) {
      for (let i = 0; i < mostShips; i++) {
        sail(eastbound, i, seconds, delta);
        sail(westbound, i, seconds, delta);
      }
    },
    regions: () =>
      layoutNow
        ? [
            { what: 'tariffs', along: layoutNow.laneToUs, halfWidth: 22 },
            { what: 'tariffs', along: layoutNow.laneToJapan, halfWidth: 22 },
          ]
        : [],
  };
}

import * as z from 'zod';
import { seats, sides } from './delegation.ts';

export const sideSchema = z.enum(sides);
export type Side = z.infer<typeof sideSchema>;

export const seatSchema = z.enum(seats);
export type Seat = z.infer<typeof seatSchema>;

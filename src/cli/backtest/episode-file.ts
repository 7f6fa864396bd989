import { readFileSync } from 'node:fs';
import { type Episode, episodeSchema } from '../../schema/episode.ts';
import { recordPath } from './record.ts';

/** Episodes of the record, by id. */
export const episodeIds = ['april-july-2025', 'plaza-1985'] as const;

/** Read an episode of the record. */
export const readEpisode = (id: (typeof episodeIds)[number]): Episode =>
  episodeSchema.parse(JSON.parse(readFileSync(recordPath(`${id}.json`), 'utf8')));

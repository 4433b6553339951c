import type { ShardReport } from '../../verdict/report.js';
import type { Reader } from '../row.js';

/** One of several even parts of a list of projects. */
export type Shard = Pick<ShardReport, 'index' | 'total'>;

/**
 * `3/8`. What is empty or half set is refused: on a CI machine it means that a variable is missing,
 * and every machine would check everything.
 */
export const readShard: Reader<Shard> = (text, { input }) => {
  const [, index, total] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), total: Number(total) };
  return shard.index <= shard.total ? { value: shard } : { problem: input.notAShard(text) };
};

/**
 * A keyed permutation of 0 … count - 1 that can be evaluated at any single index: a Feistel network on pairs (left,
 * right) of a grid just large enough, repeated until the result is below count.
 *
 *     left <- (left + F(round, right)) mod rows,   right <- (right + F(round, left)) mod columns
 *
 * F is a hash laid evenly over 0 … rows - 1 or 0 … columns - 1.
 *
 * Source: J. Black and P. Rogaway, Ciphers with arbitrary finite domains, 2002.
 */
import { mixed } from "./Random";

/** With two rounds, some orders of a handful would be rarer than others. */
const ROUNDS = 3;

export type Permutation = (index: number) => number;

/** key: a random key for each half round. count: 1 to 2^31. */
export function permutation(count: number, key: (halfRound: number) => number): Permutation {
  const rows = Math.ceil(Math.sqrt(count));
  const columns = Math.ceil(count / rows);
  const [intoRows, intoColumns] = [rows * 2 ** -32, columns * 2 ** -32];
  const keys = Uint32Array.from({ length: 2 * ROUNDS }, (_, halfRound) => key(halfRound));
  return (index) => {
    let at = index;
    do {
      let left = Math.floor(at / columns);
      let right = at - left * columns;
      for (let round = 0; round < 2 * ROUNDS; round += 2) {
        left += Math.floor(mixed(right ^ (keys[round] ?? 0)) * intoRows);
        if (left >= rows) left -= rows;
        right += Math.floor(mixed(left ^ (keys[round + 1] ?? 0)) * intoColumns);
        if (right >= columns) right -= columns;
      }
      at = left * columns + right;
    } while (at >= count);
    return at;
  };
}

/** Rows of a lower triangular matrix, each up to its diagonal. */
export type Triangle = readonly (readonly number[])[];

/** A pivot below this counts as 0: the rows are linearly dependent. */
const MIN_PIVOT = 1e-9;

/** L with L Lᵀ equal to the symmetric matrix of the given lower triangle, or the row at which no L exists. */
export function cholesky(
  matrix: Triangle,
): Readonly<{ ok: true; factor: Triangle }> | Readonly<{ ok: false; row: number }> {
  const factor: number[][] = [];
  for (let i = 0; i < matrix.length; i++) {
    const row: number[] = [];
    for (let j = 0; j < i; j++) row.push((at(matrix, i, j) - products(row, factor[j] ?? [], j)) / at(factor, j, j));
    const pivot = at(matrix, i, i) - products(row, row, i);
    if (!(pivot > MIN_PIVOT)) return { ok: false, row: i };
    row.push(Math.sqrt(pivot));
    factor.push(row);
  }
  return { ok: true, factor };
}

/** S with S Q = P, all lower triangular. */
export function dividedBy(p: Triangle, q: Triangle): Triangle {
  return p.map((row, i) => {
    const quotient = new Array<number>(i + 1).fill(0);
    for (let j = i; j >= 0; j--) {
      let remainder = row[j] ?? 0;
      for (let k = j + 1; k <= i; k++) remainder -= (quotient[k] ?? 0) * at(q, k, j);
      quotient[j] = remainder / at(q, j, j);
    }
    return quotient;
  });
}

const at = (matrix: Triangle, i: number, j: number): number => matrix[i]?.[j] ?? 0;

function products(a: readonly number[], b: readonly number[], count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}

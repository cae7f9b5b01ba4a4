import type { Arithmetic } from "./Arithmetic";

/** A value of each arithmetic, computed when it is first asked for. The caller knows its type. */
export class OncePerArithmetic {
  private readonly values = new Map<object, unknown>();

  get<T, V>(a: Arithmetic<T>, compute: () => V): V {
    const known = this.values.get(a) as V | undefined;
    if (known !== undefined) return known;
    const value = compute();
    this.values.set(a, value);
    return value;
  }
}

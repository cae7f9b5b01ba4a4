/**
 * x^log2(slope) for a positive decimal x. A power is multiplicative, so x = p/10^d is split into primes and each
 * power of a whole number is computed once per slope and kept. 2^b is the slope itself, so powers of two have no
 * rounding.
 */
import { Exact, exact, ONE } from "./exact";

const logarithms = new Map<number, Exact>();
const exponents = new Map<number, Exact>();
const powers = new Map<number, Map<number, Exact>>();
const LN2 = exact(2).ln();

export function slopePower(slope: number, x: Exact): Exact {
  if (slope === 1) return ONE;
  const places = x.decimalPlaces();
  if (places > 4) return x.pow(exponent(slope));
  const whole = x.times(10 ** places).toNumber();
  return wholePower(slope, whole).div(wholePower(slope, 10 ** places));
}

function wholePower(slope: number, n: number): Exact {
  if (n === 1) return ONE;
  const kept = powers.get(slope) ?? new Map<number, Exact>();
  powers.set(slope, kept);
  const known = kept.get(n);
  if (known !== undefined) return known;
  const prime = leastPrime(n);
  const power = prime === n ? primePower(slope, n) : wholePower(slope, prime).times(wholePower(slope, n / prime));
  kept.set(n, power);
  return power;
}

function leastPrime(n: number): number {
  for (let prime = 2; prime * prime <= n; prime++) if (n % prime === 0) return prime;
  return n;
}

function primePower(slope: number, prime: number): Exact {
  if (prime === 2) return exact(slope);
  // A slope of 2^-k has a whole exponent, so there is no logarithm and no rounding beyond the division.
  const halvings = Math.round(-Math.log2(slope));
  if (2 ** -halvings === slope) return ONE.div(exact(prime).pow(halvings));
  return exponent(slope).times(logarithm(prime)).exp();
}

/** The exponent of x by which each doubling multiplies the quantity by the slope: log2 of the slope. */
function exponent(slope: number): Exact {
  const known = exponents.get(slope) ?? exact(slope).ln().div(LN2);
  exponents.set(slope, known);
  return known;
}

function logarithm(prime: number): Exact {
  const known = logarithms.get(prime) ?? exact(prime).ln();
  logarithms.set(prime, known);
  return known;
}

/**
 * x^log2(slope) for a positive decimal x. A power is multiplicative, so x = p/10^d is split into primes and each
 * prime's power is computed once per slope and cached. 2^b is the slope itself, so powers of two have no rounding.
 */
import { Exact, exact, ONE } from "./exact";

const logarithms = new Map<number, Exact>();
const primePowers = new Map<number, Map<number, Exact>>();
const LN2 = new Exact(2).ln();

export function slopePower(slope: number, x: Exact): Exact {
  if (slope === 1) return ONE;
  const places = x.decimalPlaces();
  if (places > 4) return x.pow(exact(slope).ln().div(LN2));
  const whole = x.times(new Exact(10).pow(places)).toNumber();
  return wholePower(slope, whole).div(wholePower(slope, 10 ** places));
}

function wholePower(slope: number, n: number): Exact {
  let power = ONE;
  let rest = n;
  for (let prime = 2; rest > 1; prime++) {
    if (prime * prime > rest) prime = rest;
    while (rest % prime === 0) {
      power = power.times(primePower(slope, prime));
      rest /= prime;
    }
  }
  return power;
}

function primePower(slope: number, prime: number): Exact {
  if (prime === 2) return exact(slope);
  const kept = primePowers.get(slope) ?? new Map<number, Exact>();
  primePowers.set(slope, kept);
  const known = kept.get(prime);
  if (known !== undefined) return known;
  // A slope of 2^-k has a whole exponent, so there is no logarithm and no rounding beyond the division.
  const halvings = Math.round(-Math.log2(slope));
  const power =
    2 ** -halvings === slope
      ? ONE.div(new Exact(prime).pow(halvings))
      : exact(slope).ln().div(LN2).times(logarithm(prime)).exp();
  kept.set(prime, power);
  return power;
}

function logarithm(prime: number): Exact {
  const known = logarithms.get(prime) ?? new Exact(prime).ln();
  logarithms.set(prime, known);
  return known;
}

/**
 * Quantile of Student's t distribution with a whole number of degrees of freedom, by the closed form of its central
 * area (Abramowitz and Stegun 26.7.3 and 26.7.4) and bisection on the angle.
 *
 *     A(t) = 2/π (θ + sin θ (cos θ + 2/3 cos^3 θ + …))     odd degrees
 *     A(t) = sin θ (1 + 1/2 cos^2 θ + 1·3/(2·4) cos^4 θ + …)  even degrees,   θ = atan(t / √ν)
 *
 * centralArea in (0, 1): 0.9 leaves 5 % on either side. degrees >= 1.
 */
export function studentT(centralArea: number, degrees: number): number {
  let low = 0;
  let high = Math.PI / 2;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (area(middle, degrees) < centralArea) low = middle;
    else high = middle;
  }
  return Math.tan((low + high) / 2) * Math.sqrt(degrees);
}

function area(theta: number, degrees: number): number {
  const cosine = Math.cos(theta);
  const square = cosine * cosine;
  const odd = degrees % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
    term *= (square * (k - 1)) / k;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
}

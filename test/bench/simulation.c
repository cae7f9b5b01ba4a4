/* The benchmark's simulation in C: triangular draws, the sum of powers by Euler and Maclaurin, Newton's method, nothing certified.
   Prints the milliseconds of the fastest of three runs. Input: numbers on standard input, in the order in which they are read below. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>

enum { MAX_INPUTS = 32 };
static int inputs, drivers, segments;
static long trials;
static double low[MAX_INPUTS], likely[MAX_INPUTS], high[MAX_INPUTS], figures[MAX_INPUTS * 8];
static int place[MAX_INPUTS];

static uint32_t mixed(uint32_t h) {
  h ^= h >> 17, h *= 0xed5ad4bb, h ^= h >> 11, h *= 0xac4c1b51, h ^= h >> 15, h *= 0x31848bab, h ^= h >> 14;
  return h;
}

/* Figures: per driver first, rate, exponent, floor; per segment clients, price, service contribution of a client, size; lost trials, non-recurring cost. */
#define FIRST(d) figures[4 * (d)]
#define RATE(d) figures[4 * (d) + 1]
#define SLOPE(d) figures[4 * (d) + 2]
#define FLOOR(d) figures[4 * (d) + 3]
#define SEGMENT(j) (figures + 4 * drivers + 4 * (j))
#define TERMS (figures + 4 * drivers + 4 * segments)

static double b[MAX_INPUTS], steps[MAX_INPUTS], sum_at_floor[MAX_INPUTS], constant[MAX_INPUTS];

/* 1^b + … + n^b less a constant, by its midpoint expansion. */
static double powers(double n, double b) {
  double x = n + 0.5, e = exp(b * log(x)), i = 1 / (x * x), f3 = b * (b - 1) * (b - 2), f5 = f3 * (b - 3) * (b - 4);
  return x * e / (b + 1) + e / x * (-b / 24 + i * (f3 * 7 / 5760 + i * (f5 * -31 / 967680 + i * f5 * (b - 5) * (b - 6) * 127 / 154828800)));
}

static double constant_of(double b) {
  double sum = 0;
  for (int n = 1; n <= 8; n++) sum += exp(b * log(n));
  return sum - powers(8, b);
}

static double quantity(int d, double n) {
  if (n <= 0) return 0;
  if (n <= steps[d]) return FIRST(d) * (powers(n, b[d]) + constant[d]);
  return sum_at_floor[d] + FLOOR(d) * (n - steps[d]);
}

static double unit(int d, double n) { return n <= steps[d] ? FIRST(d) * exp(b[d] * log(n + 0.5)) : FLOOR(d); }

static double trial(void) {
  for (int d = 0; d < drivers; d++) {
    b[d] = log(SLOPE(d)) / log(2);
    steps[d] = FIRST(d) <= FLOOR(d) ? 0 : b[d] == 0 ? 1e9 : floor(exp(log(FLOOR(d) / FIRST(d)) / b[d]));
    constant[d] = constant_of(b[d]);
    sum_at_floor[d] = steps[d] < 1 ? 0 : FIRST(d) * (powers(steps[d], b[d]) + constant[d]);
  }
  double margin = -TERMS[1], before = 0;
  for (int j = 0; j < segments; j++) {
    double count = SEGMENT(j)[0], gain = SEGMENT(j)[1] + SEGMENT(j)[2], each = TERMS[0] * SEGMENT(j)[3], start[MAX_INPUTS], end = 0;
    for (int d = 0; d < drivers; d++) start[d] = quantity(d, before), end += RATE(d) * (quantity(d, before + count) - start[d]);
    double at_end = margin + gain * count - each * end, one = 0;
    for (int d = 0; d < drivers; d++) one += RATE(d) * (quantity(d, before + 1) - start[d]);
    if (margin + gain - each * one >= 0) return before + 1;
    if (at_end >= 0) {
      double no = 1, yes = count, value = at_end, n = count;
      while (yes - no > 1) {
        double rise = gain;
        for (int d = 0; d < drivers; d++) rise -= each * RATE(d) * unit(d, before + n);
        double next = rise > 0 ? ceil(n - value / rise) : no + ceil((yes - no) / 2);
        next = next < no + 1 ? no + 1 : next > yes - 1 ? yes - 1 : next;
        double cost = 0;
        for (int d = 0; d < drivers; d++) cost += RATE(d) * (quantity(d, before + next) - start[d]);
        double reached = margin + gain * next - each * cost;
        if (reached >= 0) yes = n = next, value = reached;
        else no = next;
      }
      return before + yes;
    }
    margin = at_end, before += count;
  }
  return INFINITY;
}

static double run(double *chance, double *mean) {
  struct timespec from, to;
  clock_gettime(CLOCK_MONOTONIC, &from);
  long reached = 0;
  double sum = 0;
  for (long t = 0; t < trials; t++) {
    for (int k = 0; k < inputs; k++) {
      double u = (mixed(mixed((uint32_t)t ^ (uint32_t)(k * 2654435761u)) ^ 77) + 0.5) / 4294967296.0;
      double turn = (likely[k] - low[k]) / (high[k] - low[k]);
      figures[place[k]] = u < turn ? low[k] + sqrt(u * (high[k] - low[k]) * (likely[k] - low[k]))
                                   : high[k] - sqrt((1 - u) * (high[k] - low[k]) * (high[k] - likely[k]));
    }
    double n = trial();
    if (n < INFINITY) reached++, sum += n;
  }
  clock_gettime(CLOCK_MONOTONIC, &to);
  *chance = (double)reached / trials, *mean = sum / reached;
  return 1e3 * (to.tv_sec - from.tv_sec) + 1e-6 * (to.tv_nsec - from.tv_nsec);
}

int main(void) {
  double best = INFINITY, chance, mean;
  if (scanf("%ld %d %d %d", &trials, &drivers, &segments, &inputs) != 4) return 1;
  for (int k = 0; k < 4 * drivers + 4 * segments + 2; k++)
    if (scanf("%lf", figures + k) != 1) return 1;
  for (int k = 0; k < inputs; k++)
    if (scanf("%d %lf %lf %lf", place + k, low + k, likely + k, high + k) != 4) return 1;
  for (int round = 0; round < 3; round++) {
    double took = run(&chance, &mean);
    if (took < best) best = took;
  }
  printf("{\"milliseconds\": %f, \"chance\": %f, \"mean\": %f}\n", best, chance, mean);
  return 0;
}

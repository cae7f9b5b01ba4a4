"""The benchmark's simulation with numpy, in chunks: prints the milliseconds of the fastest of three runs. Input: JSON on standard input."""
import json
import sys
import time

import numpy as np

question = json.load(sys.stdin)
low, likely, high = (np.array([one[name] for one in question["inputs"]]) for name in ("low", "likely", "high"))
drivers, segments, terms = question["drivers"], question["segments"], question["terms"]
clients = sum(one["clients"] for one in segments)
log2n = np.log2(np.arange(1, clients + 1))
size = np.concatenate([np.full(one["clients"], one["size"]) for one in segments])
CHUNK = 512


def run(trials, random):
    found = np.empty(trials)
    for start in range(0, trials, CHUNK):
        count = min(CHUNK, trials - start)
        u = random.random((count, len(low)))
        turn = (likely - low) / (high - low)
        values = np.where(
            u < turn,
            low + np.sqrt(u * (high - low) * (likely - low)),
            high - np.sqrt((1 - u) * (high - low) * (high - likely)),
        )
        of = {tuple(one["place"]): values[:, k, None] for k, one in enumerate(question["inputs"])}
        cost = np.zeros((count, clients))
        for d, one in enumerate(drivers):
            figure = lambda name: of.get(("driver", d, name), one[name])
            exponent = np.log2(figure("slope"))
            cost += figure("rate") * np.maximum(figure("floor"), figure("first") * np.exp2(exponent * log2n))
        gain = np.concatenate(
            [
                np.broadcast_to(of.get(("segment", j, "price"), one["price"]) + one["service"], (count, one["clients"]))
                for j, one in enumerate(segments)
            ],
            axis=1,
        )
        margin = np.cumsum(gain - terms["lost"] * size * cost, axis=1) - of.get(("term", "nonRecurring"), terms["nonRecurring"])
        reached = margin >= 0
        found[start : start + count] = np.where(reached.any(axis=1), reached.argmax(axis=1) + 1, np.inf)
    return found


random = np.random.default_rng(1)
run(10_000, random)
times = []
for _ in range(3):
    began = time.perf_counter()
    found = run(question["trials"], random)
    times.append(time.perf_counter() - began)
print(json.dumps({"milliseconds": 1000 * min(times), "chance": float(np.isfinite(found).mean()), "mean": float(found[np.isfinite(found)].mean())}))

/** `npm run bench`: prints the table, as Markdown, and how often exact arithmetic was used. */
import { cpus } from "node:os";
import { cashFlows } from "./cashFlows";
import { duels } from "./decisions";
import { exactCalls } from "./exactCalls";
import { fight, type Outcome } from "./duel";
import { riskDuels } from "./risk";
import { workedHere } from "./twoWorkers";

if (!workedHere()) report();

function report(): void {
  const outcomes = [...duels, ...cashFlows, ...riskDuels].map((duel) => {
    const outcome = fight(duel);
    process.stderr.write(`${outcome.work}, ${outcome.against}: ${shown(outcome.ratio)}\n`);
    return outcome;
  });

  const lines = [
    "| work | against | ratio | promised | kept |",
    "| --- | --- | ---: | ---: | --- |",
    ...outcomes.map(
      ({ work, against, ratio, promised, kept }: Outcome) =>
        `| ${work} | ${against} | ${shown(ratio)} | ${promised} | ${kept ? "yes" : "**no**"} |`,
    ),
    "",
    ...exactCalls(),
    "",
    `Machine: ${cpus().length} x ${cpus()[0]?.model.trim() ?? "unknown"}, Node ${process.versions.node}.`,
  ];
  console.log(lines.join("\n"));
  process.exitCode = outcomes.every(({ kept }) => kept) ? 0 : 1;
}

function shown(ratio: number): string {
  return ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(2);
}

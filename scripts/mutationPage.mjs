/** Stryker's report, as a list and as tables in Markdown. */

const MAX_LENGTH = 70;
const DETECTED = new Set(["Killed", "Timeout"]);
const TRIED = new Set([...DETECTED, "Survived", "NoCoverage"]);

/** The changes in the order of files and lines. A survivor has the reason that is known for it. */
export function readMutations({ files, testFiles = {} }, explained) {
  const names = new Map(
    Object.entries(testFiles).flatMap(([file, { tests }]) => tests.map(({ id, name }) => [id, { file, name }])),
  );
  return Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, { source, mutants }]) =>
      mutants
        .filter(({ status }) => TRIED.has(status))
        .sort(
          (a, b) => a.location.start.line - b.location.start.line || a.location.start.column - b.location.start.column,
        )
        .map(({ location, replacement = "", status, killedBy = [] }) => {
          const [from, to] = [oneLine(textAt(source, location)), oneLine(replacement)];
          const reason = explained.find((one) => one.file === file && one.from === from && one.to === to)?.why;
          const test = names.get(killedBy[0]);
          return { file, line: location.start.line, from, to, status, test, survived: !DETECTED.has(status), reason };
        }),
    );
}

export function mutationPage(mutations) {
  const files = [...new Set(mutations.map(({ file }) => file))];
  const survivors = mutations.filter(({ survived }) => survived);
  const count = (file, holds) => mutations.filter((one) => one.file === file && holds(one)).length;
  const totals = files.map((file) => [
    code(file),
    count(file, () => true),
    count(file, ({ status }) => status === "Killed"),
    count(file, ({ status }) => status === "Timeout"),
    count(file, ({ survived }) => survived),
  ]);
  return [
    table(["file", "changes", "killed", "without end", "survived"], totals),
    "## Survivors",
    table(
      ["where", "from", "to", "why no test can notice"],
      survivors.map(({ file, line, from, to, reason }) => [
        `${file}:${line}`,
        code(from),
        code(to),
        reason ?? "open: a test is missing",
      ]),
    ),
    ...files.flatMap((file) => [
      `## ${file}`,
      table(
        ["line", "from", "to", "noticed by"],
        mutations
          .filter((one) => one.file === file && !one.survived)
          .map(({ line, from, to, test }) => [
            line,
            code(from),
            code(to),
            test === undefined ? "it never ends" : test.name,
          ]),
      ),
    ]),
  ]
    .map((part) => `${part}\n`)
    .join("\n");
}

const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(escaped).join(" | ")} |`).join("\n");

const escaped = (cell) => String(cell).replaceAll("|", "\\|");
const code = (text) => (text === "" ? "(nothing)" : `\`${text}\``);

function textAt(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === lines.length - 1 ? end.column - 1 : undefined),
    )
    .join("\n");
}

function oneLine(text) {
  const line = text.replaceAll(/\s+/g, " ").replaceAll("`", "'").trim();
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line;
}

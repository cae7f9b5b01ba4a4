import { spawn } from "node:child_process";
import path from "node:path";
import { root } from "../support/freshBuild";

type Message = Readonly<{ ruleId: string | null; line: number; message: string }>;

const RULE = "rollout/effect-returns-clean-up";
/** There is no such file, so it belongs to no program. */
const FILE = "taskpane/Effects.tsx";

/** The errors of the rule for a text, by line. */
async function linted(text: string): Promise<readonly number[]> {
  const lint = spawn(process.execPath, [path.join(__dirname, "lintText.mjs"), FILE, RULE], { cwd: root });
  lint.stdin.end(text);
  let output = "";
  for await (const piece of lint.stdout) output += String(piece);
  return (JSON.parse(output) as readonly Message[]).map(({ ruleId, line, message }) => {
    if (ruleId !== RULE) throw new Error(`${line}: ${message}`);
    return line;
  });
}

const allowed = [
  "useEffect(() => {}, []);",
  "useEffect(() => { element.scrollIntoView(); }, []);",
  "useEffect(() => () => stop(), []);",
  "useEffect(() => { if (late) return; return () => stop(); });",
  "useEffect(() => { if (late) return undefined; return stop; });",
  "useEffect(() => { const load = () => { return element.scrollIntoView(); }; load(); });",
  "useEffect(() => watch());",
];

const forbidden = [
  'useEffect(() => element.scrollIntoView({ block: "center" }), []);',
  "useLayoutEffect(() => element.focus(), []);",
  "React.useEffect(() => element.focus());",
  "useEffect(() => { return element.scrollIntoView(); });",
  "useEffect(() => { if (late) { return stop(); } });",
  "useEffect(async () => { await load(); });",
  "useEffect(function () { return stop(); });",
  "useEffect(stop);",
];

test("the lint rule refuses an effect that returns anything but its cleanup", async () => {
  const head = [
    'import * as React from "react"; const { useEffect, useLayoutEffect } = React;',
    "declare const element: HTMLElement, late: boolean, stop: () => void, watch: () => () => void, load: () => Promise<void>;",
  ];
  const lines = [...head, ...forbidden, ...allowed];
  const first = head.length + 1;
  expect(await linted(lines.join("\n"))).toEqual(forbidden.map((_, index) => first + index));
}, 180_000);

/**
 * The oldest Safari named in administrators.html can parse every script of the build, and has everything that they
 * call.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Node, parse } from "acorn";
import { freshBuild, root } from "../support/freshBuild";

/** Members added after 15.4, by name: none of our own objects has a method of that name. */
const LATER = new Set(
  (
    "toSorted toReversed toSpliced groupBy withResolvers canParse fromAsync checkVisibility isWellFormed toWellFormed isSubsetOf " +
    "isSupersetOf isDisjointFrom symmetricDifference"
  ).split(" "),
);
const LOOK_BEHIND = /\(\?<[=!]/;

/** Syntax that such an engine cannot parse, or members that it does not have. */
function unknownTo15(script: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    const { type, regex, value, property } = node as Node & {
      regex?: { pattern: string; flags: string };
      value?: unknown;
      property?: { name?: string };
    };
    if (type === "StaticBlock") found.push("a static block of a class");
    if (regex !== undefined && (LOOK_BEHIND.test(regex.pattern) || regex.flags.includes("v")))
      found.push(`the pattern ${regex.pattern}`);
    // A pattern that is built at run time.
    if (type === "Literal" && typeof value === "string" && LOOK_BEHIND.test(value)) found.push(`the pattern ${value}`);
    if (type === "MemberExpression" && LATER.has(property?.name ?? "")) found.push(`.${property?.name ?? ""}`);
    for (const child of Object.values(node)) {
      if (Array.isArray(child)) child.filter(isNode).forEach(visit);
      else if (isNode(child)) visit(child);
    }
  };
  visit(parse(script, { ecmaVersion: 2022, sourceType: "script" }));
  return found;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

test("Safari 15.4 can parse every script of the build", async () => {
  const dist = await freshBuild("production");
  const scripts = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(10);
  for (const name of scripts)
    expect([name, unknownTo15(readFileSync(path.join(dist, name), "utf8"))]).toEqual([name, []]);
}, 300_000);

test.each([
  "class A { static { f() } }",
  "/(?<!a)b/.test(c)",
  'new RegExp("(?<=a)b")',
  "/[a--b]/v.test(c)",
  "a.toSorted()",
])("the check rejects %s", (script) => {
  const found = (): readonly string[] => unknownTo15(script);
  // A flag of a later standard is always refused.
  if (script.includes("/v.")) expect(found).toThrow();
  else expect(found()).toHaveLength(1);
});

test("the administrators page names the Safari level of the build", () => {
  const config = readFileSync(path.join(root, "webpack/common.js"), "utf8");
  const [, level] = /"safari([\d.]+)"/.exec(config) ?? [];
  expect(level).toBe("15.4");
  expect(readFileSync(path.join(root, "docs/administrators.html"), "utf8")).toMatch(
    new RegExp(`Safari\\s+${level ?? ""} or later`),
  );
});

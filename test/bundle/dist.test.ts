import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { everyHeader } from "../../hosting/headers";
import { hostFiles } from "../../hosting/hostFiles";
import { freshBuild, root } from "../support/freshBuild";

let dist: string;
beforeAll(async () => {
  dist = await freshBuild("production");
}, 120_000);

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll(path.sep, "/"));
const textOf = (name: string): string => readFileSync(path.join(dist, name), "utf8");
const scripts = (): readonly string[] => filesOf(dist).filter((name) => name.endsWith(".js"));

test("every address in the manifest is a file of the build", () => {
  const addresses = [...textOf("manifest.xml").matchAll(/https:\/\/localhost:3000\/([^"]+)/g)].map(
    ([, file]) => file ?? "",
  );
  expect(addresses.length).toBeGreaterThan(8);
  expect(addresses.filter((file) => !existsSync(path.join(dist, file)))).toEqual([]);
});

test("the build contains the license notice of the direction numbers", () => {
  expect(textOf("docs/notices.txt")).toContain("Copyright (c) 2008, Frances Y. Kuo and Stephen Joe");
});

test("the host files contain the headers", () => {
  for (const [name, text] of Object.entries(hostFiles())) expect(textOf(name)).toBe(text);
  expect(textOf("_headers")).toContain(everyHeader()["Content-Security-Policy"]);
});

test("every file with a constant name has a caching rule of its own", () => {
  const rules = textOf("_headers").matchAll(/^(\/\S*)$/gm);
  const named = [...rules].map(([, rule = ""]) => rule).filter((rule) => rule !== "/*");
  const covered = (file: string): boolean =>
    named.some((rule) => (rule.endsWith("*") ? `/${file}`.startsWith(rule.slice(0, -1)) : rule === `/${file}`));
  const lasting = filesOf(dist).filter((file) => /\.\w+$/.test(file) && !/\.[0-9a-f]{8}\.\w+$/.test(file));
  const OF_HOSTS = ["staticwebapp.config.json", "web.config"];
  expect(lasting.filter((file) => !covered(file) && !OF_HOSTS.includes(file))).toEqual([]);
});

test("the pane loads Office.js from Microsoft, then the functions, then itself", () => {
  const sources = [...textOf("taskpane.html").matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source]) => source);
  expect(sources).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "functions.js",
    expect.stringMatching(/^taskpane\.[0-9a-f]+\.js$/),
  ]);
});

/** The file as a server sends it. */
const compressed = (name: string): number => gzipSync(readFileSync(path.join(dist, name))).length;

test("the pane is smaller than 330 KB compressed, its functions smaller than 112 KB", () => {
  const own = [...textOf("taskpane.html").matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map(
    ([, file]) => file ?? "",
  );
  expect(own).toHaveLength(3);
  const sizes = Object.fromEntries(["taskpane.html", ...own].map((name) => [name, compressed(name)]));
  const all = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  const functions = sizes["functions.js"] ?? 0;
  expect(all - functions).toBeLessThan(330_000);
  expect(functions).toBeGreaterThan(1000);
  expect(functions).toBeLessThan(112_000);
});

test("no page has an inline script, which the policy would block", () => {
  const pages = filesOf(dist).filter((name) => name.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) {
    expect(textOf(page)).not.toMatch(/<script(?![^>]* src=)/);
    expect(textOf(page)).not.toMatch(/ on[a-z]+="/);
  }
});

test("the build contains nothing of the preview", () => {
  expect(filesOf(dist).filter((name) => /preview/i.test(name))).toEqual([]);
  for (const script of scripts()) expect(textOf(script)).not.toMatch(/univer|_richApiNativeBridge|excel-web/i);
});

test("the build has no eval, which the policy forbids, and no source map that needs eval", () => {
  for (const script of scripts()) expect(textOf(script)).not.toMatch(/\beval\(|\bnew Function\(|sourceMappingURL=data/);
});

test("functions.js is one file that loads no other", () => {
  expect(textOf("functions.js")).not.toMatch(/importScripts|document\.createElement|\bimport\(/);
});

test("with another base address no address refers to the development server", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rollout-"));
  try {
    const script = `
      const [functions] = require("./webpack.config.js")({ base: "https://example.com/rollout" }, { mode: "production" });
      functions.output.path = ${JSON.stringify(folder)};
      functions.cache = false;
      require("webpack")(functions, (error, stats) => { if (error || stats.hasErrors()) throw error ?? new Error(stats.toString()); });`;
    execFileSync(process.execPath, ["-e", script], { cwd: root });
    const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");
    expect(read("manifest.xml")).toContain('DefaultValue="https://example.com/rollout/taskpane.html"');
    expect(read("functions.json")).toContain('"https://example.com/rollout/docs/functions.html#unitquantity"');
    for (const name of filesOf(folder).filter((file) => /\.(xml|json|html)$/.test(file)))
      expect(read(name)).not.toContain("localhost");
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
